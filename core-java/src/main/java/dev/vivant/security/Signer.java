package dev.vivant.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs with the first of its keys and accepts signatures of all of them (HMAC with SHA-256, cut to 128 bits).
 *
 * <p>To change a key without throwing anybody out, put the new one first and leave the old one in until what it signed
 * has expired. All nodes of a site need the same keys. Safe for use by many threads.
 */
public final class Signer {
  /** Bytes of a signature. */
  public static final int SIGNATURE_BYTES = 16;

  private static final int MIN_SECRET_BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";

  private final List<Key> keys;

  private Signer(List<Key> keys) {
    this.keys = keys;
  }

  /**
   * A signer of these keys.
   *
   * @throws IllegalArgumentException without any key, or for two keys with the same id
   */
  public static Signer of(Key first, Key... older) {
    Key[] all = new Key[older.length + 1];
    all[0] = first;
    System.arraycopy(older, 0, all, 1, older.length);
    Set<Integer> ids = new HashSet<>();
    for (Key key : all) {
      if (!ids.add(key.id)) {
        throw new IllegalArgumentException("two keys have the id " + key.id + "; each needs its own");
      }
    }
    return new Signer(List.of(all));
  }

  /** A signer with a key that nobody knows, for one node: what it signed is worthless after a restart. */
  public static Signer random() {
    byte[] secret = new byte[MIN_SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return of(new Key(0, secret));
  }

  /** Id of the key that signs, 0 to 255. */
  public int keyId() {
    return keys.get(0).id;
  }

  /**
   * The signature of some parts by the first key; {@code ("ab", "c")} and {@code ("a", "bc")} differ.
   *
   * @param purpose what the signature is for, so that one made for something else is worthless here
   */
  public byte[] sign(String purpose, byte[]... parts) {
    return mac(keys.get(0), purpose, parts);
  }

  /**
   * Whether a signature is by the key of that id, for that purpose and those parts. Takes as long for a wrong one as
   * for a right one.
   */
  public boolean verify(int keyId, byte[] signature, String purpose, byte[]... parts) {
    for (Key key : keys) {
      if (key.id == keyId) {
        return MessageDigest.isEqual(mac(key, purpose, parts), signature);
      }
    }
    return false;
  }

  private static byte[] mac(Key key, String purpose, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key.secret);
      update(mac, purpose.getBytes(StandardCharsets.UTF_8));
      for (byte[] part : parts) {
        update(mac, part);
      }
      return Arrays.copyOf(mac.doFinal(), SIGNATURE_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
    }
  }

  /** Each part after its length, so that no two lists of parts read the same. */
  private static void update(Mac mac, byte[] part) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      mac.update((byte) (part.length >>> shift));
    }
    mac.update(part);
  }

  /** A secret with the number that says which one was used. */
  public static final class Key {
    private final int id;
    private final SecretKeySpec secret;

    /**
     * A key.
     *
     * @param id     0 to 255; another one for each new secret
     * @param secret at least 32 random bytes; copied
     * @throws IllegalArgumentException for an id out of range or a short secret
     */
    public Key(int id, byte[] secret) {
      if (id < 0 || id > 255) {
        throw new IllegalArgumentException("the id of a key is 0 to 255, not " + id);
      }
      if (secret.length < MIN_SECRET_BYTES) {
        throw new IllegalArgumentException(
            "a secret has at least " + MIN_SECRET_BYTES + " random bytes, not " + secret.length);
      }
      this.id = id;
      this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
      return "key " + id;
    }
  }
}
