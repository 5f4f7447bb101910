package dev.vivant.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
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
