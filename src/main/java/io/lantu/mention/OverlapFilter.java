package io.lantu.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Settles which mentions of different rules may share words. The place in a company's name is the
 * company's ({@code 山西电机厂} names no province), and so is the trade in it; where company and
 * industry are the same words or cross, the more confident rule is believed. A place, a company and
 * an industry inside a project's name are named as well as the project, but of a project that is no
 * more than an industry's words the project alone stays.
 */
final class OverlapFilter {
  private OverlapFilter() {}

  /** What another mention has against one. */
  record Loss(Overlap why, Mention other) {}

  /** The mentions that stand, in the order given. */
  static List<Mention> settle(List<Mention> mentions) {
    Map<Mention, Loss> losses = losses(mentions);
    return mentions.stream().filter(m -> !losses.containsKey(m)).toList();
  }

  /** Why those that do not stand do not. */
  static Map<Mention, Loss> losses(List<Mention> mentions) {
    Map<Mention, Loss> losses = new HashMap<>();
    lose(mentions, OverlapFilter::mistaken, losses);
    List<Mention> left = mentions.stream().filter(m -> !losses.containsKey(m)).toList();
    lose(left, OverlapFilter::yields, losses);
    return losses;
  }

  private static void lose(
      List<Mention> mentions,
      BiFunction<Mention, Mention, Optional<Overlap>> against,
      Map<Mention, Loss> losses) {
    for (Mention mention : mentions) {
      for (Mention other : mentions) {
        against
            .apply(mention, other)
            .ifPresent(why -> losses.putIfAbsent(mention, new Loss(why, other)));
      }
    }
  }

  /** Whether what was taken for a company is an industry. */
  private static Optional<Overlap> mistaken(Mention mention, Mention other) {
    boolean mistaken =
        mention instanceof EnterpriseMention
            && other instanceof IndustryMention
            && cross(other, mention)
            && mention.confidence() < other.confidence();
    return mistaken ? Optional.of(Overlap.LESS_SURE_THAN_INDUSTRY) : Optional.empty();
  }

  private static Optional<Overlap> yields(Mention mention, Mention other) {
    if (other instanceof EnterpriseMention) {
      if (mention instanceof DivisionMention && other.span().contains(mention.span())) {
        return Optional.of(Overlap.PART_OF_ENTERPRISE);
      }
      return mention instanceof IndustryMention && other.span().overlaps(mention.span())
          ? Optional.of(Overlap.SHARES_WORDS_WITH_ENTERPRISE)
          : Optional.empty();
    }
    return other instanceof ProjectMention
            && mention instanceof IndustryMention
            && mention.span().contains(other.span())
        ? Optional.of(Overlap.HOLDS_PROJECT)
        : Optional.empty();
  }

  /** Whether they share words and the industry is more than a part of the company. */
  private static boolean cross(Mention industry, Mention company) {
    return industry.span().overlaps(company.span())
        && (industry.span().equals(company.span()) || !company.span().contains(industry.span()));
  }
}
