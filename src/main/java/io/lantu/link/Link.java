package io.lantu.link;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A tie between two local entities of one kind.
 *
 * @param from the newer one
 * @param to the older one
 * @param score how sure it is, from 0 to 1
 * @param reasons never empty, in the order of {@link Reason}
 */
public record Link(
    LocalEntity from, LocalEntity to, Relation relation, double score, Set<Reason> reasons)
    implements Comparable<Link> {
  private static final Comparator<Link> ORDER =
      Comparator.comparingDouble(Link::score)
          .reversed()
          .thenComparingInt(link -> Math.max(link.from.firstYear(), link.to.firstYear()))
          .thenComparing(Link::to)
          .thenComparing(Link::from)
          .thenComparing(Link::relation);

  public Link {
    if (from.kind() != to.kind() || from.equals(to)) {
      throw new IllegalArgumentException("a link ties two entities of one kind");
    }
    if (reasons.isEmpty() || !(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a link has reasons, and a score from 0 to 1");
    }
    reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
  }

  /** The product of the reasons' weights. */
  static double scoreOf(Set<Reason> reasons) {
    return new TreeSet<>(reasons).stream().mapToDouble(Reason::weight).reduce(1, (a, b) -> a * b);
  }

  Link as(Relation other, Reason because) {
    Set<Reason> all = EnumSet.copyOf(reasons);
    all.add(because);
    return new Link(from, to, other, Math.min(score, scoreOf(all)), all);
  }

  /** The surest first; of equally sure ones the older, so that a new report upsets nothing. */
  @Override
  public int compareTo(Link other) {
    return ORDER.compare(this, other);
  }
}
