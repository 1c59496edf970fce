package io.lantu.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether what stands behind a quantity is the thing it counts ({@code 3家企业}), goes on about
 * it ({@code 3家，居全省第一}), or is a thing that the quantity merely describes ({@code 20万吨水厂}).
 * Stateless.
 */
final class CountedNoun {
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:$|[，。；、：！？)）\\s]|的(?:目标|水平|增长|速度|增速|台阶|任务|预期)|居(?![民家住])|位居|排(?![污水])|稳居|列|均|分别|占|以(?![上旧])|比(?!赛)|和(?![谐平美])|及|与|并(?!购|网)|为(?!民)|较|高于|低于|快于|优于|增长|提高|下降|(?:目标|建设|年度)?任务|"
              + "全部|并(?!购|网)|用于|左右|实现|进入|完成|建成|纳入|投入|获|入选|或|至|到|从|已|也|还(?!贷)|正(?!高)|由|是|等$|而|且|"
              + "增(?!值)|降|升(?!级)|再创|创(?!新|业|意)|连续|继续|同比|年均|达(?!标)|超(?![算高低市级])|涨|落[后实]|全面|如期|提前|即将|顺利|陆续|相继|基本|在(?!建|用|校|研|营|[^，、]*的)|以来|之间)");
  private static final Pattern MEASURE =
      Pattern.compile(
          ".*(?:米|公里|亩|公顷|吨|克|斤|瓦|瓦时|伏|伏安|焦|元|方|升|度|煤|%|‰|分点|岁|年|月|天|时|分钟|TEU|[A-Za-z]|/.+)$");
  private static final Pattern EXTENT = Pattern.compile(".*(?:米|公里|亩|公顷)$");
  private static final Pattern MONEY = Pattern.compile(".*元$");
  private static final Pattern FUNDS =
      Pattern.compile("^的?[^，。；、]{0,14}(?:基金|资金|补贴|贷款|债券|专项债|消费券|红包|补助|奖补|券|授信|投资$)");

  private static final Pattern GROWTH = Pattern.compile("^的?(?:增长|增速|规模|水平|目标)");

  /** Verbs that spend money on what follows: 投入3亿元支持…. */
  private static final Pattern ALLOTTED = Pattern.compile("(?:统筹|安排|投入|下达|拨付|筹集|整合|列支|筹措|发放)$");

  private CountedNoun() {}

  private static final Pattern NO_COUNT =
      Pattern.compile(
          "^的?(?:方面|领域|方向|原则|重大?任务|指标|预期性指标|约束性指标|(?:.{0,4}民生)?实事|大类|民生实事)"
              + "|第[一二三四五六七八九十\\d]+(?:位|$)|后十位|方面[^，]*(?:目标|方向|任务|工作)$");
  private static final Pattern PLAN_ITEMS = Pattern.compile("(?:举措|措施|政策|意见|国家|稳经济)");
  private static final Pattern SUM = Pattern.compile("(?:民生实事|指标|以上共计|以上)$");
  private static final Pattern RANKING = Pattern.compile("(?:居|位列|排名?)[^，、]*$");
  private static final Pattern NAMES = Pattern.compile("^(?<verb>.*?)(?<names>[^、]+(?:、[^、]+)+)$");

  /** Whether the number is a slogan's or a ranking's: 九个方面, 十件民生实事, 居3个城市第一. */
  static boolean none(String before, String noun, PrintedQuantity q) {
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

  /** Whether the unit is a measure word for things, not a measure of extent, mass or money. */
  static boolean counting(PrintedQuantity q) {
    return !MEASURE.matcher(q.unit().replaceFirst("^[十百千]?[万亿]*", "")).matches()
        && !q.unit().isEmpty();
  }

  /** Whether a measure only describes the noun behind it: {@code 20万吨水厂}, {@code 50亿元以上项目}. */
  static boolean describes(PrintedQuantity q, String text) {
    String right = text.substring(q.span().end(), Math.min(text.length(), q.span().end() + 24));
    String bare = q.unit().replaceFirst("^[十百千]?[万亿]*", "");
    boolean extent = EXTENT.matcher(bare).matches();
    boolean threshold = q.span().end() > q.core().end();
    if (!MEASURE.matcher(bare).matches()
        || bare.equals("%")
        || !follows(right)
        || GROWTH.matcher(right).find()) {
      return false;
    }
    if (MONEY.matcher(bare).matches()
        && ALLOTTED.matcher(text.substring(0, q.span().begin())).find()) {
      return right.startsWith("的");
    }
    return MONEY.matcher(bare).matches()
        ? !FUNDS.matcher(right).find() || right.startsWith("的")
        : !extent || threshold || right.startsWith("的");
  }

  /** Whether a noun follows directly. */
  static boolean follows(String right) {
    return !GOES_ON.matcher(right).find();
  }

  /**
   * Whether the noun behind is counted or measured by the quantity.
   *
   * @param left the trimmed words before the quantity
   */
  static boolean counted(PrintedQuantity q, String left, String right) {
    String unit = q.unit().replaceFirst("^[十百千]?[万亿]*", "");
    boolean verbOnly = left.isEmpty() || Coordination.verb(left).equals(left);
    if (unit.equals("%") || unit.equals("成")) {
      return verbOnly || right.startsWith("的") || left.endsWith("覆盖");
    }
    if (MONEY.matcher(unit).matches()) {
      return !right.startsWith("的")
          && (FUNDS.matcher(right).find() || ALLOTTED.matcher(left).find());
    }
    if (EXTENT.matcher(unit).matches()) {
      return !left.isEmpty() && verbOnly && !right.startsWith("的");
    }
    return !MEASURE.matcher(unit).matches();
  }
}
