package io.lantu.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Well-known enterprises by all their names. A name stands for the one that the list gives first.
 * Immutable, safe for all threads.
 */
public final class Enterprises {
  private static final String RESOURCE = "enterprises.tsv";

  private final NameTable<String> names;
  private final NameTable<String> stems;

  private Enterprises(NameTable<String> names, NameTable<String> stems) {
    this.names = names;
    this.stems = stems;
  }

  /** The list that comes with the program; read once. */
  public static Enterprises load() {
    return Holder.ENTERPRISES;
  }

  /** The longest enterprise name at {@code from}; its value is the enterprise's first name. */
  public Optional<NameTable.Match<String>> longestAt(String text, int from) {
    return names.longestAt(text, from);
  }

  /**
   * The longest stem at {@code from}: a known name without its trade or suffix ({@code 海螺} of
   * {@code 海螺水泥}). A stem may also be a place or a common word; the reader has to see that it is
   * none here.
   */
  public Optional<NameTable.Match<String>> stemAt(String text, int from) {
    return stems.longestAt(text, from);
  }

  /** All names and aliases. */
  public Set<String> names() {
    return names.names();
  }

  /** The first name of the enterprise that bears a name. */
  public Optional<String> named(String name) {
    return names.get(name);
  }

  private static final class Holder {
    private static final Enterprises ENTERPRISES = read();

    private static Enterprises read() {
      Map<String, String> byName = new HashMap<>();
      TsvResource.read(
          RESOURCE,
          row -> {
            byName.putIfAbsent(row.required(0), row.required(0));
            row.list(1).forEach(alias -> byName.putIfAbsent(alias, row.required(0)));
            return row.required(0);
          });
      return new Enterprises(new NameTable<>(byName), new NameTable<>(stems(byName)));
    }

    private static Map<String, String> stems(Map<String, String> byName) {
      WordLists words = WordLists.load("enterprise-words.tsv");
      Set<String> ends = new TreeSet<>(words.words("trade"));
      ends.addAll(words.words("suffix"));
      ends.addAll(words.words("house"));
      Map<String, String> stems = new HashMap<>();
      for (String name : new TreeSet<>(byName.keySet())) {
        for (String end : ends) {
          int length = name.length() - end.length();
          if (name.endsWith(end) && length >= 2 && length <= 4) {
            stems.putIfAbsent(name.substring(0, length), byName.get(name));
          }
        }
      }
      Set<String> places = Divisions.load().names();
      stems.keySet().removeIf(stem -> places.contains(stem) || byName.containsKey(stem));
      return stems;
    }
  }
}
