package io.lantu.mention;

import java.util.List;

/**
 * Settles which mentions of different rules may share words. The place in a company's name is the
 * company's ({@code 山西电机厂} names no province), and so is the trade; a place, a company and an
 * industry inside a project's name are named as well as the project, but a project that is no more
 * than an industry's words is the only one of the two.
 */
final class OverlapFilter {
  private OverlapFilter() {}

  /** The mentions that stand, in the order given. */
  static List<Mention> settle(List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> mentions.stream().noneMatch(other -> yields(m, other)))
        .toList();
  }

  private static boolean yields(Mention mention, Mention to) {
    if (to instanceof EnterpriseMention) {
      return mention instanceof DivisionMention && to.span().contains(mention.span())
          || mention instanceof IndustryMention && to.span().overlaps(mention.span());
    }
    return to instanceof ProjectMention
        && mention instanceof IndustryMention
        && mention.span().contains(to.span());
  }
}
