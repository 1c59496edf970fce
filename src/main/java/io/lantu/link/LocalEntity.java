package io.lantu.link;

import io.lantu.lexicon.Division;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A thing as the reports of one place speak of it. It is the same in every report of that place
 * that gives it the same {@linkplain NameKey key}, and no later report changes it.
 *
 * @param key the normalised name
 * @param labels the names it goes by, as cleaned; never empty
 * @param reports ids of the reports that name it; never empty
 * @param traits what its reports say of it that helps to tell it from others
 */
public record LocalEntity(
    EntityKind kind,
    Division place,
    String key,
    SortedSet<String> labels,
    SortedSet<String> reports,
    Traits traits)
    implements Comparable<LocalEntity> {
  private static final Comparator<LocalEntity> ORDER = Comparator.comparing(LocalEntity::id);

  /** What tells it from all others; it survives a new reading of the reports. */
  public record Id(EntityKind kind, String place, String key) implements Comparable<Id> {
    private static final Comparator<Id> ORDER =
        Comparator.comparing(Id::kind).thenComparing(Id::key).thenComparing(Id::place);

    @Override
    public int compareTo(Id other) {
      return ORDER.compare(this, other);
    }
  }

  public LocalEntity {
    if (labels.isEmpty() || reports.isEmpty()) {
      throw new IllegalArgumentException("an entity needs a name and a report");
    }
    labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
    reports = Collections.unmodifiableSortedSet(new TreeSet<>(reports));
  }

  public Id id() {
    return new Id(kind, place.code(), key);
  }

  /** This entity with what other reports say of it. */
  LocalEntity with(LocalEntity same) {
    if (!id().equals(same.id())) {
      throw new IllegalArgumentException("not the same entity: " + id() + ", " + same.id());
    }
    return new LocalEntity(
        kind,
        place,
        key,
        union(labels, same.labels),
        union(reports, same.reports),
        new Traits(
            union(traits.divisions(), same.traits.divisions()),
            union(traits.enterprises(), same.traits.enterprises()),
            union(traits.magnitudes(), same.traits.magnitudes())));
  }

  private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
    SortedSet<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  /** The years of the reports that name it. */
  public SortedSet<Integer> years() {
    return reports.stream().map(ReportId::year).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first year of a report that names it. */
  public int firstYear() {
    // Ids of reports begin with the place, which all have in common, and go on with the year.
    return ReportId.year(reports.first());
  }

  /**
   * The name to show. It comes from the key alone: reports of one place that word the name
   * differently speak of one entity, which must not get a label from each.
   */
  public String label() {
    return key.toUpperCase(Locale.ROOT);
  }

  /** Of what tells it from all others alone; the rest is long. */
  @Override
  public int hashCode() {
    return id().hashCode();
  }

  @Override
  public int compareTo(LocalEntity other) {
    return ORDER.compare(this, other);
  }
}
