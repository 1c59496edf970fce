package io.lantu.fact;

import java.util.regex.Pattern;

/**
 * Tells whether what stands behind a quantity is the thing it counts ({@code 3家企业}), goes on about
 * it ({@code 3家，居全省第一}), or is a thing that the quantity merely describes ({@code 20万吨水厂}).
 * Stateless.
 */
final class CountedNoun {
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:$|[，。；、：！？)）\\s]|的(?:目标|水平|增长|速度|增速|台阶|任务|预期)|居|位居|排|稳居|列|均|分别|占|以(?!上)|比|较|高于|低于|快于|优于|增长|提高|下降|"
              + "全部|并(?!购|网)|用于|左右|实现|进入|完成|建成|纳入|投入|获|入选|或|至|到|从|已|也|还|正|由|为|是|等$|而|且|"
              + "增|降|升|再创|创|连续|继续|同比|年均|达|超|涨|落[后实]|全面|如期|提前|即将|顺利|陆续|相继|基本|在(?!建|用|校)|[和及与并]$|以来|之间)");
  private static final Pattern MEASURE =
      Pattern.compile(
          ".*(?:米|公里|亩|公顷|吨|克|斤|瓦|瓦时|伏|伏安|焦|元|方|升|度|煤|%|‰|分点|岁|年|月|天|时|分钟|TEU|[A-Za-z]|/.+)$");
  private static final Pattern EXTENT = Pattern.compile(".*(?:米|公里|亩|公顷)$");
  private static final Pattern MONEY = Pattern.compile(".*元$");
  private static final Pattern FUNDS =
      Pattern.compile("^的?[^，。；、]{0,14}(?:基金|资金|补贴|贷款|债券|专项债|消费券|红包|补助|奖补|券|授信|投资$)");

  private CountedNoun() {}

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
      return FUNDS.matcher(right).find() && !right.startsWith("的");
    }
    if (EXTENT.matcher(unit).matches()) {
      return !left.isEmpty() && verbOnly && !right.startsWith("的");
    }
    return !MEASURE.matcher(unit).matches();
  }
}
