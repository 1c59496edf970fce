package io.lantu.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The former divisions by code and by name, in the order of the table. Immutable. */
final class FormerDivisions {
  private static final String RESOURCE = "former-divisions.tsv";

  private final List<FormerDivision> all;
  private final Map<String, List<FormerDivision>> byCode = new HashMap<>();
  private final Map<String, List<FormerDivision>> byName = new HashMap<>();

  private FormerDivisions(List<FormerDivision> all) {
    this.all = all;
    for (FormerDivision former : all) {
      byCode.computeIfAbsent(former.code(), key -> new ArrayList<>()).add(former);
      former
          .names()
          .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(former));
    }
  }

  static FormerDivisions read() {
    return new FormerDivisions(TsvResource.read(RESOURCE, FormerDivisions::former));
  }

  List<FormerDivision> all() {
    return all;
  }

  Map<String, List<FormerDivision>> byName() {
    return byName;
  }

  List<FormerDivision> coded(String code) {
    return List.copyOf(byCode.getOrDefault(code, List.of()));
  }

  List<FormerDivision> named(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }

  private static FormerDivision former(TsvResource.Row row) {
    return new FormerDivision(
        row.required(0),
        row.required(1),
        row.list(2),
        Integer.parseInt(row.required(3)),
        row.list(4));
  }
}
