package io.lantu.link;

import java.util.Comparator;
import java.util.List;

/**
 * Local entities of one identity.
 *
 * @param members at least one
 * @param oldest of the members
 */
record Group(String identity, List<LocalEntity> members, LocalEntity oldest) {
  /**
   * The first year decides, so that a later report takes nobody's place; then the code of the
   * place, which is lower for the broader of nested ones; then the name.
   */
  static final Comparator<LocalEntity> AGE =
      Comparator.comparingInt(LocalEntity::firstYear)
          .thenComparing(e -> e.place().code())
          .thenComparing(LocalEntity::key);

  Group(String identity, List<LocalEntity> members) {
    this(identity, List.copyOf(members), oldest(members));
  }

  static LocalEntity oldest(List<LocalEntity> members) {
    return members.stream().min(AGE).orElseThrow();
  }

  static int compareAge(Group one, Group other) {
    return AGE.compare(one.oldest(), other.oldest());
  }
}
