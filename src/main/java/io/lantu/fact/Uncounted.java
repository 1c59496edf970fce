package io.lantu.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that count, but measure nothing: of slogans, rankings, and of names just listed. */
final class Uncounted {
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "^的?(?:方面|领域|方向|原则|重大?任务|指标|预期性指标|约束性指标|(?:.{0,4}民生)?实事|大类|民生实事)"
              + "|第[一二三四五六七八九十\\d]+(?:位|$)|后十位|方面[^，]*(?:目标|方向|任务|工作)$");
  private static final Pattern PLAN_ITEMS = Pattern.compile("(?:举措|措施|政策|意见|国家|稳经济)");
  private static final Pattern SUM = Pattern.compile("(?:民生实事|指标|以上共计|以上)$");
  private static final Pattern RANKING = Pattern.compile("(?:居|位列|排名?)[^，、]*$");
  private static final Pattern NAMES = Pattern.compile("^(?<verb>.*?)(?<names>[^、]+(?:、[^、]+)+)$");

  private Uncounted() {}

  /** Whether the number is a slogan's or a ranking's: 九个方面, 十件民生实事, 居3个城市第一. */
  static boolean slogan(String before, String noun, PrintedQuantity q) {
    boolean article = q.unit().equals("条");
    return noun.isEmpty()
        ? article && PLAN_ITEMS.matcher(before).find() || SUM.matcher(before).find()
        : article && PLAN_ITEMS.matcher(noun).find()
            || NO_COUNT.matcher(noun).find()
            || RANKING.matcher(before).find() && noun.contains("第");
  }

  /**
   * The verb before a list of names that the number only counts up: {@code 新增甲、乙、丙3个市}. Empty if
   * there are not as many names as the number says.
   */
  static Optional<String> listing(String before, PrintedQuantity q) {
    Matcher names = NAMES.matcher(before);
    if (before.endsWith("等")) {
      return Optional.of("");
    }
    if (!names.matches()
        || q.value().compareTo(BigDecimal.valueOf(names.group("names").split("、").length)) != 0) {
      return Optional.empty();
    }
    return Optional.of(before.startsWith("新增") ? "新增" : "");
  }
}
