package io.lantu.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Well-known enterprises by all their names. A name stands for the one that the list gives first.
 * Immutable, safe for all threads.
 */
public final class Enterprises {
  private static final String RESOURCE = "enterprises.tsv";

  private final List<KnownEnterprise> rows;
  private final NavigableMap<String, KnownEnterprise> byName;
  private final NameTable<String> names;
  private final NameTable<String> stems;

  /**
   * A list of one's own, such as a part of the one that comes with the program.
   *
   * @param rows of rows that share a name the first has it
   */
  public Enterprises(List<KnownEnterprise> rows) {
    this.rows = List.copyOf(rows);
    this.byName = new TreeMap<>();
    Map<String, String> first = new HashMap<>();
    for (KnownEnterprise row : rows) {
      for (String name : row.names()) {
        byName.putIfAbsent(name, row);
        first.putIfAbsent(name, row.name());
      }
    }
    this.names = new NameTable<>(first);
    this.stems = new NameTable<>(stems(first));
  }

  /** The list that comes with the program; read once. */
  public static Enterprises load() {
    return Holder.ENTERPRISES;
  }

  /** All rows, in the list's order. */
  public List<KnownEnterprise> all() {
    return rows;
  }

  /** The names that begin with these words, with their rows, by name. */
  public NavigableMap<String, KnownEnterprise> beginningWith(String words) {
    return byName.subMap(words, true, words + Character.MAX_VALUE, false);
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

  private static KnownEnterprise row(TsvResource.Row row) {
    return new KnownEnterprise(
        row.required(0), row.list(1), row.optional(3), row.optional(4), row.optional(5));
  }

  private static final class Holder {
    private static final Enterprises ENTERPRISES =
        new Enterprises(TsvResource.read(RESOURCE, Enterprises::row));
  }
}
