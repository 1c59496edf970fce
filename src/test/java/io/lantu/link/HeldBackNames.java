package io.lantu.link;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.KnownEnterprise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Pairs of names made from the list of enterprises, a third of which the linker does not get to
 * see. What is held back is told by a checksum of the row's name, so a new row moves no other. Half
 * of the rows held back are for tuning, half for the figures.
 */
final class HeldBackNames {
  private static final Divisions DIVISIONS = Divisions.load();
  private static final Set<Set<String>> ROWS_OF_ONE = rowsOfOne();
  private static final int PREFIX = 2;
  private static final int THIRDS = 3;

  /** How the names of one company differ, by their characters alone. */
  enum Kind {
    /** Only in words for the form of a company. */
    FORM,
    /** One stands in the other. */
    CUT,
    /** One has some of the other's characters, in order. */
    CONTRACTED,
    /** A group, and the brand with a trade: by law two, though the list has them as one. */
    MEMBER,
    /** Nothing that characters tell: {@code 百度}, {@code 度小满}. */
    IRREGULAR,
    /** Different: one's name opens with the other's. */
    PARENT,
    /** Different: one brand, other trades. */
    BRAND,
    /** Different: one place before other names. */
    REGION,
    /** Different: one name behind other places. */
    HEAD,
    /** Different: one character. */
    LOOK_ALIKE;

    boolean isSame() {
      return compareTo(PARENT) < 0;
    }

    /** Of names of one company, those that a rule may know. */
    boolean isRegular() {
      return this == FORM || this == CUT || this == CONTRACTED;
    }
  }

  record Pair(Kind kind, String name, Division place, String other, Division otherPlace) {}

  private final List<KnownEnterprise> seen = new ArrayList<>();
  private final List<KnownEnterprise> hidden = new ArrayList<>();

  /**
   * @param third which third of the rows to hold back, from 0; the linker was tuned on the first
   */
  HeldBackNames(int third) {
    for (KnownEnterprise row : Enterprises.load().all()) {
      boolean held = checksum("held back " + row.name()) % THIRDS == third;
      (held ? hidden : seen).add(row);
    }
  }

  /** What the linker gets to see. */
  Enterprises known() {
    return new Enterprises(seen);
  }

  private static Set<Set<String>> rowsOfOne() {
    try (Stream<String> lines =
        Files.lines(Path.of("src/test/resources/corpus/enterprise-rows-of-one.tsv"))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> Set.of(line.split("\t")))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long checksum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  /**
   * One pair of names of each company that has several, by turns in one city, in nested places and
   * apart.
   */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>(same());
    pairs.addAll(different());
    return pairs;
  }

  private List<Pair> same() {
    List<Pair> pairs = new ArrayList<>();
    for (KnownEnterprise row : hidden) {
      if (row.names().size() > 1) {
        Random random = new Random(checksum(row.name()));
        List<String> names = new ArrayList<>(row.names());
        Collections.shuffle(names, random);
        pairs.add(pair(kind(names.get(0), names.get(1)), names.get(0), names.get(1), random));
      }
    }
    return pairs;
  }

  private static Pair pair(Kind kind, String one, String other, Random random) {
    Division home = home(one).or(() -> home(other)).orElseGet(() -> city(random));
    Division second =
        switch (random.nextInt(3)) {
          case 0 -> home;
          case 1 -> DIVISIONS.parent(home).orElse(home);
          default -> city(random);
        };
    return random.nextBoolean()
        ? new Pair(kind, one, home, other, second)
        : new Pair(kind, other, home, one, second);
  }

  /** The city or province that a name opens with. */
  private static Optional<Division> home(String name) {
    int length = DIVISIONS.lengthAt(name, 0);
    return length == 0
        ? Optional.empty()
        : DIVISIONS.named(name.substring(0, length)).stream()
            .filter(d -> d.level() != Division.Level.COUNTY)
            .findFirst();
  }

  private static Division city(Random random) {
    List<Division> cities =
        DIVISIONS.all().stream().filter(d -> d.level() == Division.Level.CITY).toList();
    return cities.get(random.nextInt(cities.size()));
  }

  static Kind kind(String one, String other) {
    String a = NameKey.plainEnterprise(one);
    String b = NameKey.plainEnterprise(other);
    String longer = a.length() >= b.length() ? a : b;
    String shorter = longer == a ? b : a;
    if (a.equals(b)) {
      return Kind.FORM;
    } else if (longer.contains(shorter)) {
      String brief = shorter == a ? one : other;
      String full = longer == a ? one : other;
      return brief.contains("集团") && !full.contains("集团") && longer.startsWith(shorter)
          ? Kind.MEMBER
          : Kind.CUT;
    }
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(at)) {
        at++;
      }
    }
    return at == shorter.length() ? Kind.CONTRACTED : Kind.IRREGULAR;
  }

  /**
   * Names of different rows that are near each other: at least one is held back. Each held-back row
   * gives at most one pair of a kind.
   */
  private List<Pair> different() {
    Map<Kind, Map<String, List<KnownEnterprise>>> index = new TreeMap<>();
    List<KnownEnterprise> all = new ArrayList<>(seen);
    all.addAll(hidden);
    Map<String, KnownEnterprise> byKey = new HashMap<>();
    for (KnownEnterprise row : all) {
      byKey.put(key(row), row);
      near(key(row))
          .forEach(
              (kind, keys) ->
                  keys.forEach(
                      k ->
                          index
                              .computeIfAbsent(kind, x -> new TreeMap<>())
                              .computeIfAbsent(k, x -> new ArrayList<>())
                              .add(row)));
    }
    List<Pair> pairs = new ArrayList<>();
    for (KnownEnterprise row : hidden) {
      Random random = new Random(checksum("different " + row.name()));
      near(key(row))
          .forEach(
              (kind, keys) -> {
                List<KnownEnterprise> others =
                    keys.stream()
                        .flatMap(k -> index.get(kind).get(k).stream())
                        .filter(other -> fits(kind, row, other))
                        .toList();
                if (!others.isEmpty()) {
                  KnownEnterprise other = others.get(random.nextInt(others.size()));
                  pairs.add(pair(kind, row.name(), other.name(), random));
                }
              });
      List<KnownEnterprise> parents = new ArrayList<>();
      for (int end = 2; end < key(row).length(); end++) {
        Optional.ofNullable(byKey.get(key(row).substring(0, end)))
            .filter(parent -> fits(Kind.PARENT, row, parent))
            .ifPresent(parents::add);
      }
      if (!parents.isEmpty()) {
        pairs.add(pair(Kind.PARENT, row.name(), parents.get(0).name(), random));
      }
    }
    return pairs;
  }

  private static String key(KnownEnterprise row) {
    return NameKey.plainEnterprise(row.name());
  }

  private static boolean fits(Kind kind, KnownEnterprise one, KnownEnterprise other) {
    String a = key(one);
    String b = key(other);
    return !one.equals(other)
        && !ROWS_OF_ONE.contains(Set.of(one.name(), other.name()))
        && !a.equals(b)
        && (kind != Kind.BRAND || !a.startsWith(b) && !b.startsWith(a));
  }

  private static Map<Kind, Set<String>> near(String key) {
    Map<Kind, Set<String>> near = new TreeMap<>();
    int region = DIVISIONS.lengthAt(key, 0);
    if (region > 0 && region < key.length()) {
      near.put(Kind.REGION, Set.of(key.substring(0, region)));
      near.put(Kind.HEAD, Set.of(key.substring(region)));
    } else if (key.length() > PREFIX) {
      near.put(Kind.BRAND, Set.of(key.substring(0, PREFIX)));
    }
    Set<String> patterns = new HashSet<>();
    for (int i = 0; i < key.length() && key.length() > 2; i++) {
      patterns.add(key.substring(0, i) + "?" + key.substring(i + 1));
    }
    near.put(Kind.LOOK_ALIKE, patterns);
    return near;
  }
}
