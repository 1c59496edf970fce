package io.lantu.link;

import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.KnownEnterprise;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The list of well-known enterprises, asked by keys and clusters. Thread-safe. */
public final class KnownNames {
  /** A name that opens the names of so many enterprises is a conglomerate's. */
  private static final int MANY = 4;

  private final Enterprises enterprises;
  private final Map<String, KnownEnterprise> byKey = new HashMap<>();
  private final Map<String, KnownEnterprise> byName = new HashMap<>();

  public KnownNames(Enterprises enterprises) {
    this.enterprises = enterprises;
    for (KnownEnterprise enterprise : enterprises.all()) {
      byKey.putIfAbsent(key(enterprise.name()), enterprise);
      keys(enterprise).forEach(key -> byName.putIfAbsent(key, enterprise));
    }
  }

  /** By the list that comes with the program; read once. */
  public static KnownNames load() {
    return Holder.KNOWN;
  }

  /** The enterprise of the list that a cluster is; empty where the list has none. */
  public Optional<KnownEnterprise> of(Cluster cluster) {
    return cluster.kind() == EntityKind.ENTERPRISE
        ? cluster.identities().stream().flatMap(identity -> of(identity).stream()).findFirst()
        : Optional.empty();
  }

  /** The enterprise whose entities have that key. */
  Optional<KnownEnterprise> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Whether a name of an enterprise would have that key if no list knew it. */
  boolean isName(String key) {
    return byName.containsKey(key);
  }

  /** The key of the best-known name of the enterprise that bears a name. */
  Optional<String> bestKnown(String key) {
    return Optional.ofNullable(byName.get(key)).map(enterprise -> key(enterprise.name()));
  }

  /** The keys that an enterprise's names would have if no list knew them. */
  static List<String> keys(KnownEnterprise enterprise) {
    return enterprise.names().stream().map(KnownNames::key).distinct().toList();
  }

  Set<KnownEnterprise> beginningWith(String words) {
    return new LinkedHashSet<>(enterprises.beginningWith(words).values());
  }

  boolean isConglomerate(String name) {
    return beginningWith(name).size() >= MANY;
  }

  private static String key(String name) {
    return NameKey.plainEnterprise(name);
  }

  private static final class Holder {
    private static final KnownNames KNOWN = new KnownNames(Enterprises.load());
  }
}
