package io.lantu.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The spelling of a name that does not tell names apart: NFKC, lower case, no white space, quotes
 * or dashes (but those between digits, which tell {@code 2.0} from {@code 20}).
 */
public final class NameForm {
  private static final Pattern SPACE = Pattern.compile("(?U)[\\s\\p{Cf}]");
  private static final Pattern NOISE =
      Pattern.compile("(?!(?<=[0-9])[-.~/、](?=[0-9]))[\\p{Punct}\\p{IsPunctuation}]");

  private NameForm() {}

  /** The plain form; empty for a name of noise alone. */
  public static String plain(String name) {
    String solid = SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    return NOISE.matcher(solid).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
