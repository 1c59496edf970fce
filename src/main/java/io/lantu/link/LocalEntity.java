package io.lantu.link;

import io.lantu.lexicon.Division;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A thing as the reports of one place speak of it. It is the same in every report of that place
 * that gives it the same {@linkplain NameKey key}, and no later report changes it.
 *
 * @param key the normalised name
 * @param labels the names it goes by, as cleaned; never empty
 * @param reports ids of the reports that name it; never empty
 */
public record LocalEntity(
    EntityKind kind,
    Division place,
    String key,
    SortedSet<String> labels,
    SortedSet<String> reports)
    implements Comparable<LocalEntity> {
  private static final Comparator<LocalEntity> ORDER =
      Comparator.comparing(LocalEntity::kind)
          .thenComparing(LocalEntity::key)
          .thenComparing(e -> e.place().code());

  public LocalEntity {
    if (labels.isEmpty() || reports.isEmpty()) {
      throw new IllegalArgumentException("an entity needs a name and a report");
    }
    labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
    reports = Collections.unmodifiableSortedSet(new TreeSet<>(reports));
  }

  /**
   * The name to show. It comes from the key alone: reports of one place that word the name
   * differently speak of one entity, which must not get a label from each.
   */
  public String label() {
    return key.toUpperCase(Locale.ROOT);
  }

  @Override
  public int compareTo(LocalEntity other) {
    return ORDER.compare(this, other);
  }
}
