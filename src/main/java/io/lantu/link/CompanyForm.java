package io.lantu.link;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One of the names that a company may go by.
 *
 * @param text the name, as a key
 * @param of the full name that it is a form of
 * @param reasons what makes it of the full name; empty for the name itself
 * @param local whether it tells the company only where the company is at home
 * @param reach where companies of that name are looked for
 */
record CompanyForm(String text, CompanyName of, Set<Reason> reasons, boolean local, Reach reach) {
  /** Where to look for companies of a name. */
  enum Reach {
    ANYWHERE,
    /** In one place and those that hold it; the name is common. */
    NEARBY,
    /** In one place alone; each place has a company of that name. */
    HOME
  }

  CompanyForm {
    reasons = reasons.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(reasons));
  }

  boolean isWhole() {
    return reasons.isEmpty();
  }

  double score() {
    return Link.scoreOf(reasons);
  }

  CompanyForm within(Reach narrower) {
    return new CompanyForm(text, of, reasons, local, narrower);
  }

  static CompanyForm surer(CompanyForm one, CompanyForm other) {
    return one.score() >= other.score() ? one : other;
  }
}
