package io.lantu.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the place of a name in the scheme of industries. Of the names that the scheme does not have
 * it asks, in this order: which known name ends it; which head word ends it ({@code …种植}), and what
 * that head says of the words before it; which known name stands inside it. Immutable.
 */
final class IndustryPlacer {
  /** Where what nothing tells of goes. */
  private static final String ROOT = "other-industries";

  /** A known name of one character says too little at the end of another; heads list those. */
  private static final int SHORTEST = 2;

  private static final String BRANCH = "业";
  private static final String AND = "[和与及]";

  private final Industries industries;
  private final Map<String, Industry> byKey = new HashMap<>();
  private final Map<String, List<Head>> heads = new HashMap<>();

  IndustryPlacer(Industries industries) {
    this.industries = industries;
    List<Industry> concepts = industries.concepts();
    concepts.forEach(i -> learn(i.name(), i));
    concepts.forEach(i -> i.synonyms().forEach(name -> learn(name, i)));
    concepts.forEach(i -> i.aliases().forEach(name -> learn(name, i)));
    List.copyOf(byKey.keySet())
        .forEach(key -> stem(key).ifPresent(s -> byKey.putIfAbsent(s, byKey.get(key))));
    for (Head head : TsvResource.read("industry-heads.tsv", Head::of)) {
      heads.computeIfAbsent(head.word(), word -> new ArrayList<>()).add(head);
    }
  }

  Placement place(String name) {
    String key = IndustryName.key(name);
    return known(key)
        .or(() -> renamed(key))
        .or(() -> joined(key))
        .or(() -> paired(key))
        .or(() -> byEnd(key))
        .or(() -> inside(key))
        .orElseGet(() -> below(ROOT));
  }

  private Optional<Placement> known(String key) {
    return Optional.ofNullable(byKey.get(key))
        .or(() -> stem(key).map(byKey::get))
        .map(Placement.Known::new);
  }

  /** A known name with a head that adds nothing: {@code 水泥工业} is {@code 水泥}. */
  private Optional<Placement> renamed(String key) {
    String words = stem(key).orElse(key);
    return IntStream.range(1, words.length())
        .filter(begin -> heads.containsKey(words.substring(begin)))
        .mapToObj(begin -> known(words.substring(0, begin)).map(rest -> byHead(rest, words, begin)))
        .flatMap(Optional::stream)
        .filter(Placement.Known.class::isInstance)
        .findFirst();
  }

  private Placement byHead(Placement rest, String words, int begin) {
    return byHead(Optional.of(rest), words.substring(0, begin), words.substring(begin));
  }

  /** Of {@code A和B} what is above both, if anything is; {@code 汽车及零部件} is said of cars twice. */
  private Optional<Placement> joined(String key) {
    List<String> parts = List.of(key.split(AND));
    if (parts.size() < 2 || parts.stream().anyMatch(part -> !tells(part))) {
      return Optional.empty();
    }
    String first = parts.get(0);
    List<List<Industry>> lines =
        parts.stream()
            .map(part -> heads.containsKey(part) && !part.equals(first) ? first + part : part)
            .map(part -> known(part).or(() -> byEnd(part)))
            .map(placed -> placed.map(p -> upwards(p.industry())).orElse(List.of()))
            .toList();
    return lines.get(0).stream()
        .filter(above -> lines.stream().allMatch(line -> line.contains(above)))
        .findFirst()
        .map(Placement.Below::new);
  }

  /** Two known names that stand right below one concept: {@code 钢铁有色} is metallurgy. */
  private Optional<Placement> paired(String key) {
    return IntStream.range(1, key.length())
        .mapToObj(at -> List.of(key.substring(0, at), key.substring(at)))
        .filter(parts -> parts.stream().allMatch(part -> tells(part) && byKey.containsKey(part)))
        .flatMap(
            parts ->
                byKey.get(parts.get(0)).broader().stream()
                    .filter(byKey.get(parts.get(1)).broader()::contains))
        .findFirst()
        .map(this::below);
  }

  /** The concept and all above it, nearest first. */
  private List<Industry> upwards(Industry concept) {
    List<Industry> line = new ArrayList<>(List.of(concept));
    for (int i = 0; i < line.size(); i++) {
      for (String id : line.get(i).broader()) {
        Industry above = industries.byId(id).orElseThrow();
        if (!line.contains(above)) {
          line.add(above);
        }
      }
    }
    return line;
  }

  private Optional<Placement> byEnd(String key) {
    // 业 alone is no head: 深加工业 is no 工业.
    String words = stem(key).filter(s -> longestEnd(s, 0, heads).isPresent()).orElse(key);
    Optional<String> head = longestEnd(words, 0, heads);
    Optional<String> end = longestEnd(key, 1, byKey).filter(e -> e.length() >= SHORTEST);
    int ended = end.map(String::length).orElse(0) - (key.length() - words.length());
    if (head.isPresent() && head.get().length() >= ended) {
      String word = head.get();
      return Optional.of(byHead(words.substring(0, words.length() - word.length()), word));
    }
    return end.map(byKey::get).map(Placement.Below::new);
  }

  /** What a head makes of the words before it; the last rule of each head asks for nothing. */
  private Placement byHead(String before, String word) {
    return byHead(known(before).or(() -> byEnd(before)).or(() -> inside(before)), before, word);
  }

  private Placement byHead(Optional<Placement> rest, String before, String word) {
    for (Head head : heads.get(word)) {
      if (head.within().isEmpty()) {
        return head.place(before, this);
      }
      if (rest.isPresent() && industries.within(rest.get().industry(), head.within())) {
        return head.place(rest.get(), this);
      }
    }
    throw new IllegalStateException("no last rule for the head " + word);
  }

  /** The longest known name inside; of equal ones the last, which is nearer to the head. */
  private Optional<Placement> inside(String key) {
    for (int length = key.length() - 1; length >= SHORTEST; length--) {
      for (int begin = key.length() - length; begin >= 0; begin--) {
        Industry industry = byKey.get(key.substring(begin, begin + length));
        if (industry != null) {
          return Optional.of(new Placement.Below(industry));
        }
      }
    }
    return Optional.empty();
  }

  private boolean tells(String part) {
    return part.length() >= SHORTEST || byKey.containsKey(part);
  }

  private void learn(String name, Industry industry) {
    byKey.putIfAbsent(IndustryName.key(name), industry);
  }

  /** The name without {@code 业}: {@code 种植业} is {@code 种植}. */
  private static Optional<String> stem(String key) {
    return key.length() > SHORTEST && key.endsWith(BRANCH)
        ? Optional.of(key.substring(0, key.length() - 1))
        : Optional.empty();
  }

  /** The longest end that is a key, of those that begin at {@code from} or later. */
  private static Optional<String> longestEnd(String name, int from, Map<String, ?> keys) {
    return IntStream.range(from, name.length())
        .mapToObj(name::substring)
        .filter(keys::containsKey)
        .findFirst();
  }

  private Placement below(String id) {
    return new Placement.Below(industries.byId(id).orElseThrow());
  }

  /**
   * What the last word of a name says.
   *
   * @param word the head
   * @param within what the words before it must be below; empty asks for nothing
   * @param target {@code same}: the head adds nothing to the words before it; {@code inside}: it
   *     narrows them; {@code =} and a word: that word in its stead; else the id of the concept to
   *     be below
   */
  private record Head(String word, String within, String target) {
    static Head of(TsvResource.Row row) {
      return new Head(row.required(0), row.text(1), row.required(2));
    }

    Placement place(Placement rest, IndustryPlacer placer) {
      return switch (target) {
        case "same" -> rest;
        case "inside" -> new Placement.Below(rest.industry());
        default -> placer.below(target);
      };
    }

    Placement place(String before, IndustryPlacer placer) {
      return target.startsWith("=")
          ? placer.place(before + target.substring(1))
          : placer.below(target);
    }
  }
}
