package io.lantu.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings companies together that share a form of their names. A pair is looked at when the form is
 * the whole name of one of them, or when one is the oldest that has it; forms that many companies
 * bear are looked for within a place alone. So the pairs grow with the names, not with their
 * square. For one thread.
 */
final class CompanyBlocks {
  private final List<Company> companies;
  private final CompanyMatch match;
  private final Map<String, List<Entry>> blocks = new LinkedHashMap<>();
  private long pairs;

  CompanyBlocks(List<Company> companies, CompanyMatch match) {
    this.companies = companies;
    this.match = match;
    for (int i = 0; i < companies.size(); i++) {
      add(i, companies.get(i));
    }
  }

  /**
   * @param own whether the block is that of a place of the company, not of one above
   */
  private record Entry(int company, CompanyForm form, boolean own) {}

  /** A pair by the places of its companies in the list, the older first. */
  record Pair(int older, int newer) {}

  /**
   * A proposal.
   *
   * @param shortName the company whose whole name is the other's form; none where both are longer
   */
  record Proposal(Pair pair, Set<Reason> reasons, Optional<Integer> shortName) {
    double score() {
      return Link.scoreOf(reasons);
    }
  }

  /** The best proposal for each pair that shares a form, in the order of the companies. */
  List<Proposal> proposals() {
    Map<Pair, Proposal> best = new HashMap<>();
    for (Map.Entry<String, List<Entry>> block : blocks.entrySet()) {
      List<Entry> entries = block.getValue();
      for (int i = 0; i < entries.size(); i++) {
        boolean leads = i == 0 || entries.get(i).form().isWhole();
        for (int j = 0; leads && j < entries.size(); j++) {
          Entry one = entries.get(i);
          Entry other = entries.get(j);
          boolean led = j < i && (j == 0 || other.form().isWhole());
          if (!led && one.company() != other.company() && (one.own() || other.own())) {
            propose(one, other).ifPresent(p -> best.merge(p.pair(), p, CompanyBlocks::better));
          }
        }
      }
    }
    return best.values().stream()
        .sorted(
            java.util.Comparator.comparingInt((Proposal p) -> p.pair().newer())
                .thenComparingInt(p -> p.pair().older()))
        .toList();
  }

  private static Proposal better(Proposal one, Proposal other) {
    int byScore = Double.compare(one.score(), other.score());
    if (byScore != 0) {
      return byScore > 0 ? one : other;
    }
    return one.reasons().toString().compareTo(other.reasons().toString()) <= 0 ? one : other;
  }

  /** How many pairs were looked at. */
  long pairs() {
    return pairs;
  }

  private Optional<Proposal> propose(Entry one, Entry other) {
    pairs++;
    return match
        .reasons(
            companies.get(one.company()), one.form(), companies.get(other.company()), other.form())
        .map(
            reasons ->
                new Proposal(
                    new Pair(
                        Math.min(one.company(), other.company()),
                        Math.max(one.company(), other.company())),
                    reasons,
                    shortName(one, other)));
  }

  private static Optional<Integer> shortName(Entry one, Entry other) {
    if (one.form().isWhole() == other.form().isWhole()) {
      return Optional.empty();
    }
    return Optional.of(one.form().isWhole() ? one.company() : other.company());
  }

  private void add(int index, Company company) {
    for (CompanyForm form : company.forms()) {
      switch (form.reach()) {
        case ANYWHERE -> add(form.text(), new Entry(index, form, true));
        case NEARBY -> {
          for (String code : company.above()) {
            boolean own = company.places().contains(code);
            add(form.text() + "@" + code, new Entry(index, form, own));
          }
        }
        case HOME ->
            add(
                form.text() + "@" + company.home().orElseThrow().code() + "!",
                new Entry(index, form, true));
      }
    }
  }

  private void add(String block, Entry entry) {
    blocks.computeIfAbsent(block, text -> new ArrayList<>()).add(entry);
  }
}
