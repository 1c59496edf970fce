package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a number was reached or is still to be reached: as its sentence says, unless the clause
 * itself looks the other way ({@code 去年完成…} in a plan, {@code 今年力争…} in a review). Stateless.
 */
final class Modality {
  private static final Pattern DONE =
      Pattern.compile("(?<![比较与同])(?:去年|过去一年|上年)(?!的?基础)[^，]*(?:完成|达到|实现了|增长|建成|新增)");
  private static final Pattern AIM = Pattern.compile("(?:今年|下一步|明年)[^，]*(?:力争|计划|将|确保|要|争取)");
  private static final Pattern BY_YEAR = Pattern.compile("(?<![截比])到(?<year>20\\d\\d)年");

  /** How far before a number its tense is looked for, in characters. */
  private static final int SIGHT = 400;

  private Modality() {}

  static Tense of(Report report, Sentence sentence, String words, Claim claim) {
    int at = claim.quantity().core().begin();
    String before = words.substring(Math.max(0, at - SIGHT), at);
    int cut = Math.max(before.lastIndexOf('，'), before.lastIndexOf('：'));
    String clause = before.substring(cut + 1);
    if (sentence.tense() == Tense.PLAN) {
      return DONE.matcher(clause).find() ? Tense.REVIEW : Tense.PLAN;
    }
    Matcher by = BY_YEAR.matcher(before);
    boolean ahead = by.find() && Integer.parseInt(by.group("year")) >= report.year();
    return ahead || AIM.matcher(clause).find() ? Tense.PLAN : Tense.REVIEW;
  }
}
