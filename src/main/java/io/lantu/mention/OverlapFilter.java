package io.lantu.mention;

import java.util.List;

/**
 * Settles which mentions of different rules may share words. The place in a company's name is the
 * company's ({@code 山西电机厂} names no province), and so is the trade in it; where company and
 * industry are the same words or cross, the more confident rule is believed. A place, a company and
 * an industry inside a project's name are named as well as the project, but of a project that is no
 * more than an industry's words the project alone stays.
 */
final class OverlapFilter {
  private OverlapFilter() {}

  /** The mentions that stand, in the order given. */
  static List<Mention> settle(List<Mention> mentions) {
    List<Mention> companies =
        mentions.stream()
            .filter(m -> mentions.stream().noneMatch(other -> mistaken(m, other)))
            .toList();
    return companies.stream()
        .filter(m -> companies.stream().noneMatch(other -> yields(m, other)))
        .toList();
  }

  /** Whether what was taken for a company is an industry. */
  private static boolean mistaken(Mention mention, Mention other) {
    return mention instanceof EnterpriseMention
        && other instanceof IndustryMention
        && cross(other, mention)
        && mention.confidence() < other.confidence();
  }

  private static boolean yields(Mention mention, Mention other) {
    if (other instanceof EnterpriseMention) {
      return mention instanceof DivisionMention && other.span().contains(mention.span())
          || mention instanceof IndustryMention && other.span().overlaps(mention.span());
    }
    return other instanceof ProjectMention
        && mention instanceof IndustryMention
        && mention.span().contains(other.span());
  }

  /** Whether they share words and the industry is more than a part of the company. */
  private static boolean cross(Mention industry, Mention company) {
    return industry.span().overlaps(company.span())
        && (industry.span().equals(company.span()) || !company.span().contains(industry.span()));
  }
}
