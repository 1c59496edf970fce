package io.lantu.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The industries that are known by name. Immutable, safe for all threads. */
public final class Industries {
  private static final String RESOURCE = "industries.tsv";

  private final List<Industry> all;
  private final Map<String, Industry> byName;

  private Industries(List<Industry> all) {
    this.all = all;
    Map<String, Industry> names = new HashMap<>();
    for (Industry industry : all) {
      names.putIfAbsent(industry.name(), industry);
    }
    for (Industry industry : all) {
      industry.aliases().forEach(alias -> names.putIfAbsent(alias, industry));
    }
    this.byName = Collections.unmodifiableMap(names);
  }

  /** The list that comes with the program; read once. */
  public static Industries load() {
    return Holder.INDUSTRIES;
  }

  /** All industries, in the order of the list. */
  public List<Industry> all() {
    return all;
  }

  /** All names and aliases. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** The industry of that name or alias; a name goes before another's alias. */
  public Optional<Industry> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static Industry industry(TsvResource.Row row) {
    return new Industry(row.required(0), row.list(1), row.text(2), row.text(3));
  }

  private static final class Holder {
    private static final Industries INDUSTRIES =
        new Industries(TsvResource.read(RESOURCE, Industries::industry));
  }
}
