package io.lantu.document;

import io.lantu.document.TenseCue.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells review from plan: by the headings of the parts, else by the words that open a paragraph;
 * the words are in {@code tense-cues.tsv}. Made for a report's year; immutable.
 */
final class TenseReader {
  private enum Where {
    HEADING,
    OPENING
  }

  private record Cue(Where where, Tense tense, Pattern words) {}

  /** The words and the place in the text where they begin. */
  private record Found(TenseCue cue, int at) {}

  private static final String SALUTATION = "(?:——|[一二三四五六七八九十]是)?(?:各位代表[！，：])?";
  private static final String NUMERALS = "一二三四五六七八九";
  private static final int FIRST_PLAN = 10;
  private static final int LAST_PLAN = 19;
  private static final int TENTH_PLAN_START = 2001;
  private static final int PLAN_YEARS = 5;

  private final List<Cue> cues;

  TenseReader(int year) {
    this.cues = cues(year);
  }

  /** What a heading says of its part; empty when it says nothing or both. */
  Optional<TenseCue> ofHeading(String heading) {
    List<Found> found = find(Where.HEADING, heading);
    boolean mixed = found.stream().map(f -> f.cue().tense()).distinct().count() > 1;
    return mixed ? Optional.empty() : found.stream().map(Found::cue).findFirst();
  }

  /** What the first words of a heading that says both say. */
  Optional<TenseCue> firstOfHeading(String heading) {
    return find(Where.HEADING, heading).stream()
        .min((a, b) -> Integer.compare(a.at(), b.at()))
        .map(Found::cue);
  }

  /** What the words that open a paragraph say of it. */
  Optional<TenseCue> ofOpening(String paragraph) {
    return find(Where.OPENING, paragraph).stream().map(Found::cue).findFirst();
  }

  private List<Found> find(Where where, String text) {
    List<Found> found = new ArrayList<>();
    Source source = where == Where.HEADING ? Source.HEADING : Source.PARAGRAPH_OPENING;
    for (Cue cue : cues) {
      if (cue.where() == where) {
        Matcher matcher = cue.words().matcher(text);
        if (where == Where.OPENING ? matcher.lookingAt() : matcher.find()) {
          TenseCue told = new TenseCue(cue.tense(), source, matcher.group());
          found.add(new Found(told, matcher.start()));
        }
      }
    }
    return found;
  }

  private static List<Cue> cues(int year) {
    return Cues.read("tense-cues.tsv").stream().map(cells -> cue(cells, year)).toList();
  }

  private static Cue cue(List<String> cells, int year) {
    Where where = Where.valueOf(cells.get(0));
    String words =
        cells
            .get(2)
            .replace("THIS", year(year, where))
            .replace("LAST", year(year - 1, where))
            .replace("PAST_PLAN", plans(year, true))
            .replace("NEXT_PLAN", plans(year, false));
    String prefix = where == Where.OPENING ? SALUTATION : "";
    return new Cue(
        where, Tense.valueOf(cells.get(1)), Pattern.compile(prefix + "(?:" + words + ")"));
  }

  /** A heading may name a year by its number alone. */
  private static String year(int year, Where where) {
    return switch (where) {
      case HEADING -> "(?<!\\d)" + year + "(?!\\d)";
      case OPENING -> year + "年";
    };
  }

  /** The names of the five-year plans that ended before a year, or of the others. */
  private static String plans(int year, boolean ended) {
    StringBuilder names = new StringBuilder();
    for (int plan = FIRST_PLAN + 1; plan <= LAST_PLAN; plan++) {
      int last = TENTH_PLAN_START + PLAN_YEARS * (plan - FIRST_PLAN) + PLAN_YEARS - 1;
      if (last < year == ended) {
        names.append(NUMERALS.charAt(plan - FIRST_PLAN - 1));
      }
    }
    return "“十[" + names + "]五”";
  }
}
