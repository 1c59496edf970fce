package io.lantu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like a quantity and is none, by name: years, ordinals, models, list lengths,
 * comparisons with others. Stateless.
 */
final class NotQuantity {
  /** How far a guard looks to either side, in characters. */
  private static final int SIGHT = 24;

  private record Guard(
      String name,
      Optional<Pattern> before,
      Optional<Pattern> fromNumber,
      Optional<Pattern> fromUnitEnd) {
    static Guard of(List<String> row) {
      return new Guard(
          row.get(0),
          pattern("(?:", row.get(1), ")$"),
          pattern("(?:", row.get(2), ")"),
          pattern("(?:", row.get(3), ")"));
    }

    private static Optional<Pattern> pattern(String opening, String cell, String closing) {
      return cell.isEmpty()
          ? Optional.empty()
          : Optional.of(Pattern.compile(opening + cell + closing));
    }
  }

  /** Whether a text opens with what a guard asks for; an empty cell asks for nothing. */
  private static boolean opens(Matcher text, Optional<Pattern> asked) {
    return asked.isEmpty() || text.usePattern(asked.get()).reset().lookingAt();
  }

  /** Whether a text ends in what a guard asks for. */
  private static boolean ends(Matcher text, Optional<Pattern> asked) {
    return asked.isEmpty() || text.usePattern(asked.get()).reset().find();
  }

  private static final List<Guard> GUARDS =
      Table.read("not-quantities.tsv").stream().map(Guard::of).toList();

  private static final Pattern DURATION =
      Pattern.compile("(?:周?年|个?月|周|星期|天|个?工作日|日|个?小时|分钟|秒|周?岁)");
  private static final Pattern DURATION_MEASURED =
      Pattern.compile(
          "(?:达到?|至|到|为|居住|停留|用时|耗时|增加|增长|减少|缩短|压缩|下降|提高|提升|延长|稳定在|保持在|20\\d\\d年的)(?:约|超过?|了|近)?$");

  private static final Pattern PERSONS =
      Pattern.compile("^(?:以上|左右)?(?!人|以上人口)[^，。；、]{0,9}?" + Shapes.any("persons"));
  private static final Pattern BOUND = Pattern.compile("(?:突破|超过?|逾|近|接近|约|达到?|跨过|迈上|跃上|不少于|不低于)$");
  private static final Pattern END = Pattern.compile("^(?:$|[，。；、：！])");
  private static final Pattern REACHED =
      Pattern.compile("(?:惠及|带动|吸引|服务|让|使|为|救助|帮助|帮扶|培训|覆盖|汇聚|集聚|近|超|约|，)$");
  private static final Pattern NOUN = Pattern.compile("^(?![级大元多余以阶])[\\u4e00-\\u9fff]{2}");
  private static final Pattern RATIO = Pattern.compile("(?:比|比值|指数|系数)[^，。；]{0,8}?(?:到|至|为|达)$");
  private static final Pattern ORDINAL_MEASURE = Pattern.compile("[届次批]");
  private static final Pattern WORKING = Pattern.compile("(?:举办|组织|引进|培育|选派|新增|新建)$");
  private static final Pattern RISE_IN_RANK =
      Pattern.compile("(?:排名|位次|列|居|由|从|(?:上升|提升|升|跃升|前移|提高)(?:到|至)?)$");
  private static final Pattern SHARE =
      Pattern.compile("(?:增长|下降|提高|降低|减少|提升|上升|压减|缩短|节约|节省|降|增|占|占比)$");
  private static final Pattern MULTIPLIED = Pattern.compile("[\\d.,]+[余多]?[百千]?[万亿]");
  private static final Pattern TIMES = Pattern.compile("\\d+次");
  private static final Pattern ABOUT = Pattern.compile("(?s)..?(?:以上|左右|多)");
  private static final Pattern TENS = Pattern.compile("[一二两三四五六七八九]?[十百千]");
  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
  private static final Pattern EACH = Pattern.compile("各[\\u4e00-\\u9fff]{0,4}$");

  /** The name of the guard that speaks against a number, if one does. */
  Optional<String> against(String text, int begin, int unitBegin, int end, NumberForm form) {
    String before = text.substring(Math.max(0, begin - SIGHT), begin);
    String number = text.substring(begin, Math.min(text.length(), end + SIGHT));
    String behind = text.substring(end, Math.min(text.length(), end + SIGHT));
    String unit = text.substring(unitBegin, end);
    Matcher numberHere = DECIMAL.matcher(number);
    Matcher unitBehind = DECIMAL.matcher(behind);
    Matcher textBefore = DECIMAL.matcher(before);
    for (Guard guard : GUARDS) { // what has a fixed place is asked before what is searched for
      boolean here =
          opens(numberHere, guard.fromNumber)
              && opens(unitBehind, guard.fromUnitEnd)
              && ends(textBefore, guard.before);
      if (here) {
        return Optional.of(guard.name);
      }
    }
    if (DURATION.matcher(unit).matches() && !DURATION_MEASURED.matcher(before).find()) {
      return Optional.of("duration");
    }
    if (form != NumberForm.DIGITS && ORDINAL_MEASURE.matcher(unit).matches()) {
      return Optional.of("ordinal");
    }
    if (unit.equals("位") && RISE_IN_RANK.matcher(before).find()) {
      return Optional.of("rank");
    }
    if (unit.endsWith("伏") || unit.equals("度") && !MULTIPLIED.matcher(number).lookingAt()) {
      return Optional.of("design-value");
    }
    if (unit.equals("次") && TIMES.matcher(number).lookingAt()) {
      return Optional.of("times");
    }
    if (form != NumberForm.DIGITS && !countingWords(before, number, unit, form)) {
      return Optional.of("word");
    }
    if (unit.isEmpty() && !withoutUnit(before, unit + behind, number, form)) {
      return Optional.of("no-unit");
    }
    return Optional.empty();
  }

  /** Whether characters count something here, rather than being part of a word. */
  private static boolean countingWords(String before, String number, String unit, NumberForm form) {
    if (unit.isEmpty()) {
      return BOUND.matcher(before).find() && form == NumberForm.ROUND;
    }
    if (BOUND.matcher(before).find()) {
      return true;
    }
    if (form == NumberForm.ROUND && unit.length() == 1 && "场名家人户".contains(unit)) {
      return WORKING.matcher(before).find();
    }
    if (unit.equals("成") && (SHARE.matcher(before).find() || ABOUT.matcher(number).lookingAt())) {
      return true;
    }
    boolean tens = form == NumberForm.NUMERALS && TENS.matcher(number).lookingAt();
    return tens && !"个".equals(unit) || EACH.matcher(before).find() && !unit.equals("成");
  }

  /** Whether a number may stand without a unit: persons ({@code 51万职工}), round sums, ratios. */
  private static boolean withoutUnit(String before, String behind, String number, NumberForm form) {
    boolean multiplied = MULTIPLIED.matcher(number).lookingAt() || form == NumberForm.ROUND;
    if (multiplied) {
      return PERSONS.matcher(behind).find()
          || END.matcher(behind).find()
          || REACHED.matcher(before).find() && NOUN.matcher(behind).find();
    }
    return DECIMAL.matcher(number).lookingAt()
        && END.matcher(behind).find()
        && RATIO.matcher(before).find();
  }
}
