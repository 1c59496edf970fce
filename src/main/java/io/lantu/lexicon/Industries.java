package io.lantu.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The industries that are known: as names to look for in texts ({@link #all}, {@link #names},
 * {@link #named}), and as the concepts of a scheme to link them to ({@link #concepts}, {@link
 * #byId}, {@link #place}). Immutable, safe for all threads.
 */
public final class Industries {
  private static final String RESOURCE = "industries.tsv";
  private static final String LINKED = "industry-concepts.tsv";

  private final List<Industry> all;
  private final Map<String, Industry> byName;
  private final Map<String, Industry> byId;
  private final IndustryPlacer placer;

  private Industries(List<Row> rows, List<Row> linked) {
    this.all = rows.stream().map(Row::industry).toList();
    Map<String, Industry> names = new HashMap<>();
    for (Industry industry : all) {
      names.putIfAbsent(industry.name(), industry);
    }
    for (Industry industry : all) {
      industry.aliases().forEach(alias -> names.putIfAbsent(alias, industry));
    }
    this.byName = Collections.unmodifiableMap(names);
    this.byId = Collections.unmodifiableMap(merged(Stream.concat(rows.stream(), linked.stream())));
    this.placer = new IndustryPlacer(this);
  }

  /** The lists that come with the program; read once. */
  public static Industries load() {
    return Holder.INDUSTRIES;
  }

  /** All industries to look for, in the order of the list. */
  public List<Industry> all() {
    return all;
  }

  /** All names and aliases to look for. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** The industry of that name or alias; a name goes before another's alias. */
  public Optional<Industry> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The concepts of the scheme, in the order of the lists; of rows that are one, the one. */
  public List<Industry> concepts() {
    return List.copyOf(byId.values());
  }

  /** The concept of that id. */
  public Optional<Industry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether the concept is the one of that id or below it, however deep. */
  public boolean within(Industry concept, String id) {
    return concept.id().equals(id)
        || concept.broader().stream().anyMatch(above -> within(byId.get(above), id));
  }

  /**
   * Where a name belongs: at the concept that bears it, with or without {@code 产业}, {@code 产业链} and
   * the like behind it; else below the nearest concept that its words tell of. What tells most is
   * the end of a name, its head: {@code 新能源重卡} is a heavy truck.
   */
  public Placement place(String name) {
    return placer.place(name);
  }

  private static Map<String, Industry> merged(Stream<Row> rows) {
    Map<String, Industry> concepts = new LinkedHashMap<>();
    Map<String, List<String>> names = new HashMap<>();
    rows.forEach(
        row -> {
          Industry industry = row.industry();
          if (!row.same()) {
            concepts.put(industry.id(), industry);
            return;
          }
          List<String> more = names.computeIfAbsent(industry.id(), id -> new ArrayList<>());
          more.add(industry.name());
          more.addAll(industry.aliases());
          more.addAll(industry.synonyms());
        });
    names.forEach((id, more) -> concepts.computeIfPresent(id, (i, c) -> withSynonyms(c, more)));
    return concepts;
  }

  private static Industry withSynonyms(Industry i, List<String> more) {
    List<String> synonyms = new ArrayList<>(i.synonyms());
    more.stream().filter(name -> !synonyms.contains(name)).forEach(synonyms::add);
    return new Industry(
        i.name(),
        i.aliases(),
        i.english(),
        i.source(),
        i.id(),
        i.broader(),
        i.related(),
        synonyms,
        i.matches());
  }

  /**
   * A row of the lists.
   *
   * @param same whether the industry is another row's concept, whose id it has
   */
  private record Row(Industry industry, boolean same) {
    static Row of(TsvResource.Row row) {
      Optional<String> other = row.optional(11);
      return new Row(
          new Industry(
              row.required(0),
              row.list(1),
              row.text(2),
              row.text(3),
              other.orElseGet(() -> row.required(4)),
              row.list(5),
              row.list(6),
              row.list(7),
              matches(row)),
          other.isPresent());
    }

    private static List<CodeMatch> matches(TsvResource.Row row) {
      List<CodeMatch> matches = new ArrayList<>();
      for (CodeMatch.Scheme scheme : CodeMatch.Scheme.values()) {
        for (String cell : row.list(8 + scheme.ordinal())) {
          matches.add(CodeMatch.parse(scheme, cell));
        }
      }
      return matches;
    }
  }

  private static final class Holder {
    private static final Industries INDUSTRIES =
        new Industries(TsvResource.read(RESOURCE, Row::of), TsvResource.read(LINKED, Row::of));
  }
}
