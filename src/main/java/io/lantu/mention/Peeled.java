package io.lantu.mention;

import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectHeads.HeadClass;
import io.lantu.lexicon.ProjectHeads.Suffix;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name taken apart into what is its own and what it shares with others of its kind: {@code
 * 石桥|污水处理厂|扩建} has the own part {@code 石桥}, the thing {@code 污水处理厂} and the action {@code 扩建}.
 *
 * @param own the part before the first head; may be empty
 * @param thing the head with what makes it generic ({@code 大型灌区}); may be empty
 * @param action what is done to the thing; may be empty
 * @param phase a phase or section behind it ({@code 二期}, {@code 东段}); may be empty
 * @param head what kind the last head names; empty where no head was found
 */
record Peeled(String own, String thing, String action, String phase, Optional<HeadClass> head) {
  private static final Pattern PHASE =
      Pattern.compile(
          "(?:[一二三四五六七八九十\\d]+(?:、[一二三四五六七八九十\\d]+)*期(?:项目|工程)?"
              + "|[东西南北中](?:段|延|线|侧|扩|环)"
              + "|[\\d一二三四五六七八九十]+号(?:线|机组|泊位|楼|井|航站楼)"
              + "|（[^（）]{1,8}）|\\([^()]{1,8}\\)|首期|首开区|起步区|境内主线)$");

  /** What a phase ends in; most names do not. */
  private static final String PHASE_LAST = "期目程段延线侧扩环组位楼井）)区";

  static Peeled of(String name, ProjectHeads heads) {
    int end = phaseBegin(name);
    if (end == name.length() && name.endsWith("段")) {
      end = sectionBegin(name, heads);
    }
    boolean section = end < name.length();
    int phaseBegin = end;
    Optional<HeadClass> head = Optional.empty();
    int actionBegin = end;
    int thingBegin = end;
    boolean inThing = false;
    while (end > 0) {
      int quoted = quotedBefore(name, end);
      if (quoted > 0 && head.isPresent()) {
        end = quoted;
        actionBegin = inThing ? actionBegin : end;
        continue;
      }
      Optional<Suffix> suffix = heads.longestBefore(name, end);
      if (suffix.isEmpty() || blocked(suffix.get(), name, end, head)) {
        break;
      }
      HeadClass found = suffix.get().headClass();
      if (head.isPresent() && (found == HeadClass.SOFT || found == HeadClass.STOP)) {
        break;
      }
      if (head.isEmpty() || head.get() == HeadClass.ATTR) {
        head = Optional.of(found);
      }
      end = suffix.get().begin();
      if ((found == HeadClass.ACTION || found == HeadClass.CARE) && !inThing) {
        actionBegin = end;
      } else {
        inThing = inThing || found != HeadClass.ATTR || actionBegin == phaseBegin;
      }
      thingBegin = end;
    }
    if (!inThing) {
      thingBegin = actionBegin;
    }
    if (head.isEmpty() && section) {
      head = Optional.of(HeadClass.PHASE);
    }
    return new Peeled(
        name.substring(0, thingBegin),
        name.substring(thingBegin, actionBegin),
        name.substring(actionBegin, phaseBegin),
        name.substring(phaseBegin),
        head);
  }

  private static int phaseBegin(String name) {
    if (name.isEmpty() || PHASE_LAST.indexOf(name.charAt(name.length() - 1)) < 0) {
      return name.length();
    }
    Matcher phase = PHASE.matcher(name);
    return phase.find() && phase.start() > 0 ? phase.start() : name.length();
  }

  /** Where a quotation that ends at {@code end} begins, or -1. */
  private static int quotedBefore(String name, int end) {
    return name.charAt(end - 1) == '”' ? name.lastIndexOf('“', end - 1) : -1;
  }

  /** A single character is a head only at the very end, else it is likely part of a name. */
  private static boolean blocked(Suffix suffix, String name, int end, Optional<HeadClass> head) {
    return end - suffix.begin() == 1 && (end < name.length() || name.length() < 3);
  }

  /** {@code 甲铁路乙段}: the section begins behind the last head inside. */
  private static int sectionBegin(String name, ProjectHeads heads) {
    for (int cut = name.length() - 2; cut > 2; cut--) {
      Optional<Suffix> suffix = heads.longestBefore(name, cut);
      if (suffix.isPresent()
          && cut - suffix.get().begin() > 1
          && suffix.get().headClass() != HeadClass.ATTR) {
        return cut;
      }
    }
    return name.length();
  }

  /** What a bare list member before it lacks: thing, action and phase. */
  String shared() {
    return thing + action + phase;
  }

  /** Whether its last head is something that is built. */
  boolean built() {
    return head.filter(
            last ->
                last == HeadClass.WORKS || last == HeadClass.FACILITY || last == HeadClass.PLANT)
        .isPresent();
  }

  /** Whether it names nothing of a kind of its own, so that a list may lend it one. */
  boolean bare() {
    return thing.isEmpty() && action.isEmpty() && phase.isEmpty();
  }
}
