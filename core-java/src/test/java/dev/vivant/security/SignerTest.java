package dev.vivant.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SignerTest {
  private final Signer signer = Signer.random();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aSignatureFitsItsPurposeAndItsPartsOnly() {
    byte[] signature = signer.sign("p", bytes("ab"), bytes("c"));
    assertEquals(Signer.SIGNATURE_BYTES, signature.length);
    assertTrue(signer.verify(0, signature, "p", bytes("ab"), bytes("c")));
    assertFalse(signer.verify(0, signature, "q", bytes("ab"), bytes("c")));
    assertFalse(signer.verify(0, signature, "p", bytes("a"), bytes("bc")));
    assertFalse(signer.verify(0, signature, "p", bytes("abc")));
    assertFalse(signer.verify(1, signature, "p", bytes("ab"), bytes("c")));
    assertFalse(signer.verify(0, new byte[0], "p", bytes("ab"), bytes("c")));
  }

  @Test
  void signsAsHmacSha256DoesForSecretsOfAnyLength() throws GeneralSecurityException {
    for (int length : new int[] {32, 63, 64, 65, 200}) {
      byte[] secret = new byte[length];
      new Random(length).nextBytes(secret);
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      byte[] whole = mac.doFinal(bytes("\0\0\0\1p\0\0\0\2ab\0\0\0\0"));
      byte[] signature = Signer.of(new Signer.Key(1, secret)).sign("p", bytes("ab"), bytes(""));
      assertArrayEquals(Arrays.copyOf(whole, Signer.SIGNATURE_BYTES), signature, "a secret of " + length + " bytes");
    }
  }

  @Test
  void twoKeysWithOneIdAreRefused() {
    Signer.Key key = new Signer.Key(3, new byte[32]);
    assertTrue(assertThrows(IllegalArgumentException.class, () -> Signer.of(key, new Signer.Key(3, new byte[40])))
        .getMessage().contains("id 3"));
  }

  @Test
  void aShortSecretOrAnIdOutOfRangeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Signer.Key(1, new byte[31]));
    assertThrows(IllegalArgumentException.class, () -> new Signer.Key(256, new byte[32]));
    assertThrows(IllegalArgumentException.class, () -> new Signer.Key(-1, new byte[32]));
  }

  @Test
  void aKeyDoesNotShowItsSecret() {
    assertEquals("key 7", new Signer.Key(7, new byte[32]).toString());
  }
}
