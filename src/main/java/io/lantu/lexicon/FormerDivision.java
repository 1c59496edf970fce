package io.lantu.lexicon;

import java.util.List;
import java.util.stream.Stream;

/**
 * A division as it was before it was renamed, raised to a city or district, merged, divided or
 * given another code; of the years since 2003.
 *
 * @param code GB/T 2260 code of that time, which another division may bear now
 * @param name full name of that time, which may still be in use
 * @param shortNames short names of that time that mean nothing else
 * @param until the year of the change; without an announcement that of the first code table without
 *     it, which may be a year late
 * @param successors codes of the divisions of today that it became; several where it was divided
 */
public record FormerDivision(
    String code, String name, List<String> shortNames, int until, List<String> successors) {
  public FormerDivision {
    shortNames = List.copyOf(shortNames);
    successors = List.copyOf(successors);
    if (successors.isEmpty()) {
      throw new IllegalArgumentException(name + " has no successor");
    }
  }

  /** Full and short names. */
  public List<String> names() {
    return Stream.concat(Stream.of(name), shortNames.stream()).toList();
  }
}
