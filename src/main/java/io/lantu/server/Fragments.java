package io.lantu.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pieces of a page out of one file: each begins at a line {@code <!--# name -->} and has places
 * {@code ${name}} for values. What is put there is escaped, unless it is {@link Html} that this
 * class made. Thread-safe.
 */
final class Fragments {
  private static final Pattern HEAD = Pattern.compile("(?m)^<!--# ([a-z-]+) -->\n");
  private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z]+)}");

  private final Map<String, String> fragments = new HashMap<>();

  /** Markup that is safe to put into a page. */
  record Html(String markup) {
    static final Html NONE = new Html("");
  }

  private Fragments(String text) {
    Matcher head = HEAD.matcher(text);
    String name = null;
    int begin = 0;
    while (head.find()) {
      if (name != null) {
        fragments.put(name, text.substring(begin, head.start()));
      }
      name = head.group(1);
      begin = head.end();
    }
    fragments.put(name, text.substring(begin));
  }

  /** Of a file of this package. */
  static Fragments of(String resource) {
    try (InputStream in = Fragments.class.getResourceAsStream(resource)) {
      return new Fragments(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A piece with its values.
   *
   * @throws IllegalStateException if there is no such piece, or a value lacks
   */
  Html fill(String name, Map<String, ?> values) {
    String fragment = fragments.get(name);
    if (fragment == null) {
      throw new IllegalStateException("the page has no piece " + name);
    }
    return new Html(
        PLACE
            .matcher(fragment)
            .replaceAll(
                place -> {
                  Object value = values.get(place.group(1));
                  if (value == null) {
                    throw new IllegalStateException(name + " lacks " + place.group(1));
                  }
                  return Matcher.quoteReplacement(markup(value));
                }));
  }

  /** Words alone, on one line. */
  Html words(String name) {
    return new Html(fill(name, Map.of()).markup().strip());
  }

  private static String markup(Object value) {
    return value instanceof Html html ? html.markup() : escape(value.toString());
  }

  /** For element content and for attributes in double quotes. */
  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
