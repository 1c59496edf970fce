package io.lantu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds proposals back whose short name fits several companies. A company of a later year is no
 * rival: what was joined stays joined. For one thread.
 */
final class CompanyRivals {
  /** A short name with so many candidates is settled by the oldest of them. */
  private static final int MOST_RIVALS = 30;

  private final List<Company> companies;
  private final CompanyMatch match;

  CompanyRivals(List<Company> companies, CompanyMatch match) {
    this.companies = companies;
    this.match = match;
  }

  List<CompanyBlocks.Proposal> settle(List<CompanyBlocks.Proposal> proposals) {
    Map<Integer, List<CompanyBlocks.Proposal>> byShortName = new LinkedHashMap<>();
    for (CompanyBlocks.Proposal proposal : proposals) {
      if (proposal.score() >= EnterpriseLinker.SAME) {
        proposal
            .shortName()
            .ifPresent(s -> byShortName.computeIfAbsent(s, k -> new ArrayList<>()).add(proposal));
      }
    }
    List<CompanyBlocks.Proposal> settled = new ArrayList<>();
    for (CompanyBlocks.Proposal proposal : proposals) {
      boolean rivalled =
          proposal.score() >= EnterpriseLinker.SAME
              && proposal.shortName().isPresent()
              && byShortName.get(proposal.shortName().get()).stream()
                  .sorted(Comparator.comparingInt(p -> other(p)))
                  .limit(MOST_RIVALS)
                  .anyMatch(rival -> isRival(rival, proposal));
      settled.add(rivalled ? with(proposal, Reason.RIVAL) : proposal);
    }
    return settled;
  }

  private boolean isRival(CompanyBlocks.Proposal rival, CompanyBlocks.Proposal proposal) {
    return !rival.equals(proposal)
        && year(rival) <= year(proposal)
        && (isAtHome(rival) || !isAtHome(proposal))
        && match.apart(companies.get(other(rival)), companies.get(other(proposal)));
  }

  private int year(CompanyBlocks.Proposal proposal) {
    return Math.max(
        companies.get(proposal.pair().older()).oldest().firstYear(),
        companies.get(proposal.pair().newer()).oldest().firstYear());
  }

  private boolean isAtHome(CompanyBlocks.Proposal proposal) {
    return companies.get(proposal.pair().older()).isNear(companies.get(proposal.pair().newer()));
  }

  private static int other(CompanyBlocks.Proposal proposal) {
    int shortName = proposal.shortName().orElseThrow();
    return proposal.pair().older() == shortName ? proposal.pair().newer() : proposal.pair().older();
  }

  private static CompanyBlocks.Proposal with(CompanyBlocks.Proposal proposal, Reason reason) {
    Set<Reason> reasons = EnumSet.of(reason);
    reasons.addAll(proposal.reasons());
    return new CompanyBlocks.Proposal(proposal.pair(), reasons, proposal.shortName());
  }
}
