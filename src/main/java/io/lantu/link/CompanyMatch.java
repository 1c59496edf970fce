package io.lantu.link;

import io.lantu.lexicon.Division;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges two companies that share a form of their names. Thread-safe. */
final class CompanyMatch {
  private static final String GROUP = "集团";
  private static final String STOCK = "股份";
  private static final int WRITTEN_OUT = 4;

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
    return haveOtherOwners(one, other)
        || one.names().stream()
            .allMatch(a -> other.names().stream().allMatch(b -> a.contradicts(b)));
  }

  private static boolean haveOtherOwners(Company one, Company other) {
    Set<String> owners = one.owners();
    Set<String> others = other.owners();
    return !owners.isEmpty() && !others.isEmpty() && Collections.disjoint(owners, others);
  }

  /** Whether names that contract alike ({@code 甲矿} of {@code 甲乙矿业}) differ when written out. */
  private static boolean contractAlike(Company one, Company other, Set<Reason> reasons) {
    return reasons.contains(Reason.ABBREVIATION)
        && one.names().stream()
            .anyMatch(
                a ->
                    other.names().stream().anyMatch(b -> a.contradicts(b) || beginOtherwise(a, b)));
  }

  /** Whether both are written out and begin otherwise. */
  private static boolean beginOtherwise(CompanyName one, CompanyName other) {
    return one.key().length() >= WRITTEN_OUT
        && other.key().length() >= WRITTEN_OUT
        && !one.key().regionMatches(0, other.key(), 0, 2);
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
    boolean listed = one.known().isPresent() || other.known().isPresent();
    boolean near = one.isNear(other);
    if (reasons.contains(Reason.TRADE_UNNAMED) && (its.isWhole() ? other : one).isGroup()) {
      reasons.remove(Reason.RIVAL);
    }
    boolean local = its.local() || others.local();
    if (local && its.reach() != CompanyForm.Reach.HOME) {
      reasons.add(near ? Reason.NESTED_PLACE : Reason.OTHER_PLACE);
    }
    if (isSubsidiary(one, its, other, others)
        || isSubsidiary(other, others, one, its)
        || isGroup(one, its, other, others)
        || isGroup(other, others, one, its)
        || listed && isUnlisted(one, its, other, others, near)
        || contractAlike(one, other, reasons)
        || isGroupAndCompany(one, other)
        || isGroupAndCompany(other, one)
        || isAmbiguous(its, one, other, reasons)) {
      reasons.add(Reason.RIVAL);
    }
    return Optional.of(reasons);
  }

  /**
   * The list gives the names that an enterprise goes by. One that leaves out its owner, its trade
   * or more than its form in law is rather a neighbour's, and so is a contraction that is met far
   * away or speaks of another place.
   */
  private boolean isUnlisted(
      Company one, CompanyForm its, Company other, CompanyForm others, boolean near) {
    Set<Reason> left = EnumSet.noneOf(Reason.class);
    one.known().ifPresent(known -> left.addAll(its.reasons()));
    other.known().ifPresent(known -> left.addAll(others.reasons()));
    boolean lawful =
        Stream.of(its, others)
            .filter(form -> form.reasons().contains(Reason.SORT_UNNAMED))
            .allMatch(form -> form.of().words().stream().allMatch(names::isLegalForm));
    boolean contracted =
        its.reasons().contains(Reason.ABBREVIATION)
            || others.reasons().contains(Reason.ABBREVIATION);
    return left.contains(Reason.OWNER_UNNAMED)
        || left.contains(Reason.TRADE_UNNAMED)
        || left.contains(Reason.SORT_UNNAMED) && !lawful
        || contracted && (!near || elsewhere(one, other));
  }

  /** Whether both names speak of places, and of no common one. */
  private static boolean elsewhere(Company one, Company other) {
    return !one.regions().isEmpty()
        && !other.regions().isEmpty()
        && one.regions().stream().noneMatch(other.regions()::contains);
  }

  /** A group is not its listed company ({@code 云雀集团}, {@code 云雀股份}). */
  private static boolean isGroupAndCompany(Company group, Company company) {
    return group.labels().allMatch(label -> label.contains(GROUP) && !label.contains(STOCK))
        && company.labels().allMatch(label -> label.contains(STOCK) && !label.contains(GROUP));
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
