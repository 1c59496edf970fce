package io.lantu.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * An administrative division of China.
 *
 * @param code GB/T 2260, six digits
 * @param name full name, e.g. {@code 太原市}
 * @param shortNames names without their generic tail, e.g. {@code 太原}; may be empty
 * @param parentCode code of the division it is part of; empty for a province
 */
public record Division(
    String code, String name, List<String> shortNames, Level level, Optional<String> parentCode) {
  public Division {
    shortNames = List.copyOf(shortNames);
  }

  /** Levels of government that give reports. */
  public enum Level {
    PROVINCE,
    CITY,
    COUNTY
  }
}
