package io.lantu.link;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What people have decided of pairs of local entities; it wins over the machine. Immutable.
 *
 * @param verdicts a pair stands in it once
 */
public record Decisions(Map<Pair, Verdict> verdicts) {

  /** Two entities, whichever way round they were given. */
  public record Pair(LocalEntity.Id first, LocalEntity.Id second) {
    public Pair {
      if (first.compareTo(second) > 0) {
        LocalEntity.Id other = first;
        first = second;
        second = other;
      }
      if (first.equals(second) || first.kind() != second.kind()) {
        throw new IllegalArgumentException("a pair has two entities of one kind");
      }
    }
  }

  public Decisions {
    verdicts = Collections.unmodifiableMap(new HashMap<>(verdicts));
  }

  public static Decisions none() {
    return new Decisions(Map.of());
  }

  public Optional<Verdict> on(LocalEntity one, LocalEntity other) {
    return verdicts.isEmpty() || one.id().equals(other.id()) || one.kind() != other.kind()
        ? Optional.empty()
        : Optional.ofNullable(verdicts.get(new Pair(one.id(), other.id())));
  }

  /** Whether the two must not be one. */
  boolean part(LocalEntity one, LocalEntity other) {
    return on(one, other).filter(verdict -> verdict == Verdict.DIFFERENT).isPresent();
  }
}
