package io.lantu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Holds what one more report has made of the links against what it may make of them. */
public final class OnlyJoins {
  private OnlyJoins() {}

  /**
   * Each cluster stays together and its identities lead on.
   *
   * @return how many clusters have joined another
   */
  public static int check(Linking before, Linking after) {
    Map<LocalEntity.Id, Cluster> home = home(after);
    Map<String, Integer> parts = new HashMap<>();
    for (Cluster old : before.clusters()) {
      Set<Cluster> now = new HashSet<>();
      old.members().forEach(member -> now.add(home.get(member.id())));
      assertThat(now).as("%s stays together", old.labels()).hasSize(1);
      Cluster one = now.iterator().next();
      assertThat(one.identities()).as("each old identity leads on").containsAll(old.identities());
      parts.merge(one.identity(), 1, Integer::sum);
    }
    return parts.values().stream().mapToInt(old -> old - 1).sum();
  }

  /** Where nothing has joined a cluster its canonical identity is what it was. */
  public static void checkUnjoinedKeepTheirs(Linking before, Linking after) {
    Map<LocalEntity.Id, Cluster> home = home(after);
    for (Cluster old : before.clusters()) {
      Cluster now = home.get(old.members().get(0).id());
      if (Set.copyOf(now.identities()).equals(Set.copyOf(old.identities()))) {
        assertThat(now.identity()).as("nothing has joined").isEqualTo(old.identity());
      }
    }
  }

  /** Each cluster has the canonical identity of one that was there, unless it is all new. */
  public static void checkOlderStay(Linking before, Linking after) {
    Map<LocalEntity.Id, Cluster> home = home(after);
    Map<Cluster, Set<String>> old = new HashMap<>();
    for (Cluster cluster : before.clusters()) {
      old.computeIfAbsent(home.get(cluster.members().get(0).id()), c -> new HashSet<>())
          .add(cluster.identity());
    }
    old.forEach(
        (now, identities) ->
            assertThat(identities).as("an older identity stays").contains(now.identity()));
  }

  private static Map<LocalEntity.Id, Cluster> home(Linking linking) {
    Map<LocalEntity.Id, Cluster> home = new HashMap<>();
    for (Cluster cluster : linking.clusters()) {
      cluster.members().forEach(member -> home.put(member.id(), cluster));
    }
    return home;
  }
}
