package io.lantu.link;

import io.lantu.lexicon.Division;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges two companies that share a form of their names. Thread-safe. */
final class CompanyMatch {
  private final KnownNames known;
  private final CompanyNames names;

  CompanyMatch(KnownNames known, CompanyNames names) {
    this.known = known;
    this.names = names;
  }

  /**
   * Whether they are two for certain: the list has both, each place has one of that name for
   * itself, or their names contradict each other.
   */
  boolean apart(Company one, Company other) {
    if (one.known().isPresent() && other.known().isPresent()) {
      return !one.known().equals(other.known());
    }
    if (one.home().isPresent() && other.home().isPresent() && !one.home().equals(other.home())) {
      return true;
    }
    return one.names().stream()
        .allMatch(a -> other.names().stream().allMatch(b -> a.contradicts(b)));
  }

  /** Why two companies whose forms are equal may be one, and what speaks against it. */
  Optional<Set<Reason>> reasons(Company one, CompanyForm its, Company other, CompanyForm others) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(its.reasons());
    reasons.addAll(others.reasons());
    if (its.of().contradicts(others.of())
        || !its.isWhole() && !others.isWhole() && reasons.contains(Reason.ABBREVIATION)
        || !its.isWhole() && !others.isWhole() && leavesWords(its) && leavesWords(others)
        || apart(one, other)) {
      return Optional.empty();
    }
    if (reasons.isEmpty()) {
      reasons.add(one.known().or(other::known).isPresent() ? Reason.KNOWN_ALIAS : Reason.SAME_NAME);
    }
    if (reasons.contains(Reason.TRADE_UNNAMED) && (its.isWhole() ? other : one).isGroup()) {
      reasons.remove(Reason.RIVAL);
    }
    boolean local = its.local() || others.local();
    if (local && its.reach() != CompanyForm.Reach.HOME) {
      reasons.add(one.isNear(other) ? Reason.NESTED_PLACE : Reason.OTHER_PLACE);
    }
    if (isSubsidiary(one, its, other, others)
        || isSubsidiary(other, others, one, its)
        || isGroup(one, its, other, others)
        || isGroup(other, others, one, its)
        || isAmbiguous(its, one, other, reasons)) {
      reasons.add(Reason.RIVAL);
    }
    return Optional.of(reasons);
  }

  private static boolean leavesWords(CompanyForm form) {
    return form.reasons().contains(Reason.TRADE_UNNAMED)
        || form.reasons().contains(Reason.SORT_UNNAMED);
  }

  /**
   * The list gives all names of an enterprise, so a longer one is rather a subsidiary's ({@code
   * 比亚迪半导体}, {@code 西安比亚迪}).
   */
  private boolean isSubsidiary(
      Company listed, CompanyForm its, Company longer, CompanyForm others) {
    if (listed.known().isEmpty() || others.isWhole()) {
      return false;
    }
    boolean elsewhere =
        others.reasons().contains(Reason.PLACE_IN_NAME)
            && !others.of().regions().isEmpty()
            && others.of().regions().stream().noneMatch(homes(listed)::contains);
    return elsewhere
        || others.reasons().contains(Reason.TRADE_UNNAMED)
        || known.isConglomerate(its.text());
  }

  private static List<Division> homes(Company listed) {
    return listed.regions();
  }

  /**
   * A group ({@code 云雀集团}) is not its listed company or its plant, which is called by the brand and
   * a trade ({@code 云雀轮胎}).
   */
  private boolean isGroup(Company brand, CompanyForm its, Company longer, CompanyForm others) {
    return its.isWhole()
        && leavesWords(others)
        && !others.of().words().stream().allMatch(names::isLegalForm)
        && brand.isGroup()
        && !longer.isGroup();
  }

  /** Whether the list has other enterprises of that brand. */
  private boolean isAmbiguous(CompanyForm form, Company one, Company other, Set<Reason> reasons) {
    return reasons.contains(Reason.TRADE_UNNAMED)
        && known.beginningWith(form.text()).stream()
            .filter(row -> one.known().filter(row::equals).isEmpty())
            .filter(row -> other.known().filter(row::equals).isEmpty())
            .flatMap(row -> KnownNames.keys(row).stream())
            .filter(key -> key.startsWith(form.text()))
            .anyMatch(key -> isOfBrand(names.parse(key), form.text()));
  }

  private static boolean isOfBrand(CompanyName name, String brand) {
    String words = String.join("", name.words());
    return name.owner().equals(brand)
        || name.key().equals(brand)
        || !words.isEmpty() && name.key().equals(brand + words);
  }
}
