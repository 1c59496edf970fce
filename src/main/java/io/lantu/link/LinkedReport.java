package io.lantu.link;

import io.lantu.document.Report;
import io.lantu.fact.Fact;
import io.lantu.fact.ProjectClaim;
import io.lantu.fact.ProjectSite;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.mention.DivisionMention;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.IndustryMention;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import io.lantu.mention.Resolution;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A report with what it names and says, each mention tied to its local entity. Immutable.
 *
 * @param id name of the report, by {@link ReportId}
 */
public record LinkedReport(
    String id,
    Report report,
    List<Mention> mentions,
    List<Fact> facts,
    Map<EntityKey, LocalEntity> entities) {

  /** A local entity's name within its report. */
  public record EntityKey(EntityKind kind, String key) implements Comparable<EntityKey> {
    @Override
    public int compareTo(EntityKey other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : key.compareTo(other.key);
    }
  }

  public LinkedReport {
    mentions = List.copyOf(mentions);
    facts = List.copyOf(facts);
    entities = Collections.unmodifiableMap(new TreeMap<>(entities));
  }

  /** Ties each mention, and each industry of a project, to the entity of its kind and key. */
  public static LinkedReport of(
      String id, Report report, List<Mention> mentions, List<Fact> facts) {
    Map<EntityKey, SortedSet<String>> names = new TreeMap<>();
    for (Mention mention : mentions) {
      key(mention)
          .ifPresent(k -> names.computeIfAbsent(k, n -> new TreeSet<>()).add(mention.name()));
    }
    for (Fact fact : facts) {
      if (fact instanceof ProjectClaim claim) {
        for (String industry : claim.industries()) {
          names
              .computeIfAbsent(key(EntityKind.INDUSTRY, industry), n -> new TreeSet<>())
              .add(industry);
        }
      }
    }
    Map<EntityKey, LocalEntity> entities = new TreeMap<>();
    names.forEach(
        (k, labels) ->
            entities.put(
                k,
                new LocalEntity(
                    k.kind(),
                    report.place(),
                    k.key(),
                    labels,
                    new TreeSet<>(List.of(id)),
                    Traits.none())));
    return new LinkedReport(id, report, mentions, facts, entities);
  }

  /** The entity that a mention names; empty for divisions, which are known beforehand. */
  public Optional<LocalEntity> entityOf(Mention mention) {
    return key(mention).map(entities::get);
  }

  /** The entity of an industry that a claim names. */
  public LocalEntity industry(String name) {
    return entities.get(key(EntityKind.INDUSTRY, name));
  }

  /**
   * Where a project lies: the division that stands in its name, when the report's place holds it;
   * of several the narrowest ({@code 某市某县水厂} lies in the county), of equally narrow ones the first;
   * else the one that the words around it give ({@code 位于某县的水厂}), else the report's place.
   */
  public Division locationOf(ProjectClaim claim, Divisions divisions) {
    return mentions.stream()
        .filter(m -> claim.project().span().contains(m.span()))
        .sorted(Comparator.comparing(Mention::span))
        .filter(DivisionMention.class::isInstance)
        .map(m -> ((DivisionMention) m).division())
        .filter(Resolution.Resolved.class::isInstance)
        .map(r -> ((Resolution.Resolved) r).division())
        .filter(d -> divisions.within(d, report.place()))
        .reduce((best, next) -> next.level().compareTo(best.level()) > 0 ? next : best)
        .or(
            () ->
                claim.attributes(ProjectSite.class).stream()
                    .map(site -> site.territory().division())
                    .reduce((best, next) -> next.level().compareTo(best.level()) > 0 ? next : best))
        .orElse(report.place());
  }

  private static Optional<EntityKey> key(Mention mention) {
    if (mention instanceof ProjectMention) {
      return Optional.of(key(EntityKind.PROJECT, mention.name()));
    } else if (mention instanceof EnterpriseMention) {
      return Optional.of(key(EntityKind.ENTERPRISE, mention.name()));
    } else if (mention instanceof IndustryMention) {
      return Optional.of(key(EntityKind.INDUSTRY, mention.name()));
    } else if (mention instanceof DivisionMention) {
      return Optional.empty();
    }
    throw new AssertionError(mention);
  }

  private static EntityKey key(EntityKind kind, String name) {
    return new EntityKey(kind, NameKey.of(kind, name));
  }
}
