package io.lantu.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Well-known enterprises by all their names. A name stands for the one that the list gives first.
 * Immutable, safe for all threads.
 */
public final class Enterprises {
  private static final String RESOURCE = "enterprises.tsv";

  private final NameTable<String> names;

  private Enterprises(NameTable<String> names) {
    this.names = names;
  }

  /** The list that comes with the program; read once. */
  public static Enterprises load() {
    return Holder.ENTERPRISES;
  }

  /** The longest enterprise name at {@code from}; its value is the enterprise's first name. */
  public Optional<NameTable.Match<String>> longestAt(String text, int from) {
    return names.longestAt(text, from);
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
      return new Enterprises(new NameTable<>(byName));
    }
  }
}
