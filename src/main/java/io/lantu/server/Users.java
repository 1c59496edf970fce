package io.lantu.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who may decide: names with PBKDF2 hashes of their passwords (RFC 8018), a line each. Jetty's own
 * files know no hash that holds today. Thread-safe.
 */
public final class Users {
  private static final Pattern LINE =
      Pattern.compile(
          "([^:\\s#][^:]*):pbkdf2-sha256:([0-9]{4,8}):([A-Za-z0-9+/=]+):([A-Za-z0-9+/=]+)");

  /** What OWASP asks of PBKDF2 with HMAC-SHA-256. */
  private static final int ITERATIONS = 600_000;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  private final Map<String, Secret> secrets;
  private final byte[] processKey = random(32);

  /** Of passwords that were right, so that not every request pays for a hash. */
  private final Map<String, byte[]> seen = new ConcurrentHashMap<>();

  private record Secret(int iterations, byte[] salt, byte[] hash) {}

  private Users(Map<String, Secret> secrets) {
    this.secrets = Map.copyOf(secrets);
  }

  /**
   * @throws ServerException {@code BAD_USERS} if the file cannot be read, or a line is none
   */
  public static Users read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw bad(
          file.toString(),
          "the file of users cannot be read (" + e.getClass().getSimpleName() + ")");
    }
    Map<String, Secret> secrets = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw bad(file + ":" + (i + 1), "this is no line of a user");
      }
      secrets.put(
          parts.group(1),
          new Secret(
              Integer.parseInt(parts.group(2)),
              Base64.getDecoder().decode(parts.group(3)),
              Base64.getDecoder().decode(parts.group(4))));
    }
    return new Users(secrets);
  }

  /** The line of a user for the file, with a salt of its own. */
  public static String line(String name, char[] password) {
    byte[] salt = random(SALT_BYTES);
    Base64.Encoder base64 = Base64.getEncoder();
    String line =
        name
            + ":pbkdf2-sha256:"
            + ITERATIONS
            + ":"
            + base64.encodeToString(salt)
            + ":"
            + base64.encodeToString(hash(password, salt, ITERATIONS));
    if (!LINE.matcher(line).matches()) {
      throw new IllegalArgumentException("a user's name has no colon and does not begin with #");
    }
    return line;
  }

  /** Whether the password is the user's. */
  boolean know(String name, String password) {
    byte[] mark = mac(name + "\n" + password);
    byte[] before = seen.get(name);
    if (before != null && MessageDigest.isEqual(mark, before)) {
      return true;
    }
    boolean right = check(name, password);
    if (right) {
      seen.put(name, mark);
    }
    return right;
  }

  /** A mark that this process alone can make. */
  byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(processKey, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  /** One at a time, so that guessing is slow; an unknown name takes as long as a known one. */
  private synchronized boolean check(String name, String password) {
    Secret secret = secrets.getOrDefault(name, new Secret(ITERATIONS, new byte[SALT_BYTES], null));
    byte[] hash = hash(password.toCharArray(), secret.salt(), secret.iterations());
    return secret.hash() != null && MessageDigest.isEqual(hash, secret.hash());
  }

  private static byte[] hash(char[] password, byte[] salt, int iterations) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(password, salt, iterations, HASH_BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", e);
    }
  }

  private static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    return random;
  }

  private static ServerException bad(String place, String problem) {
    return new ServerException(
        ServerException.Code.BAD_USERS,
        place,
        problem,
        "make its lines with lantu review --user NAME",
        null);
  }
}
