package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.Type;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When two names count as the same: by the scoring part of the annotation guidelines. */
final class ComparedName {
  private static final double ENOUGH = 0.6;
  private static final Pattern DROP =
      Pattern.compile("(?U)[\\s\"'“”‘’「」『』《》〈〉（）()·・,，、。;；:：\\-—–~～]");
  private static final Pattern P_HEAD = Pattern.compile("^(加快|推进|推动|启动|实施|完成|建设|新建|开工|做好|抓好|支持)+");
  private static final Pattern P_TAIL = Pattern.compile("(项目建设|建设项目|工程建设|建设工程|等项目|项目|工程|建设)+$");
  private static final Pattern I_TAIL = Pattern.compile("(产业集群|产业链条|产业链|产业基地|产业|行业|领域|集群)+$");
  private static final Pattern E_TAIL =
      Pattern.compile("(股份有限公司|有限责任公司|集团有限公司|有限公司|集团公司|公司|集团|企业)+$");
  private static final Pattern C_TAIL =
      Pattern.compile("(维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|自治州|自治县|地区|省|市|县|区|盟|旗)$");

  private ComparedName() {}

  /** NFKC, no white space, quotes or punctuation that only parts words. */
  static String squash(String name) {
    return DROP.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** The name without its generic head or tail. */
  static String stem(Type type, String name) {
    String plain = squash(name);
    String stem =
        switch (type) {
          case P -> cut(P_TAIL, cut(P_HEAD, plain));
          case I -> cut(I_TAIL, plain);
          case E -> cut(E_TAIL, plain);
          case C -> points(plain) > 2 ? cut(C_TAIL, plain) : plain;
          case T -> plain;
        };
    return stem.isEmpty() ? plain : stem;
  }

  static boolean same(Type type, String a, String b) {
    if (!stem(type, a).equals(stem(type, b))) {
      return false;
    }
    return type != Type.C || !tailsDiffer(squash(a), squash(b));
  }

  /** One name holds the other and is not much longer. */
  static boolean contains(Type type, String a, String b) {
    String x = stem(type, a);
    String y = stem(type, b);
    String inner = points(x) <= points(y) ? x : y;
    String outer = points(x) <= points(y) ? y : x;
    return !inner.isEmpty()
        && outer.contains(inner)
        && points(inner) / (double) points(outer) >= ENOUGH;
  }

  /** Two indicators name the same thing: half of their bigrams shared, or one inside the other. */
  static boolean close(String a, String b) {
    String x = squash(a);
    String y = squash(b);
    return dice(a, b) >= 0.5
        || Math.min(points(x), points(y)) >= 2 && (x.contains(y) || y.contains(x));
  }

  /** Dice's coefficient over the bags of character bigrams, 0 to 1. */
  static double dice(String a, String b) {
    Map<String, Integer> x = bigrams(a);
    Map<String, Integer> y = bigrams(b);
    int shared =
        x.entrySet().stream()
            .mapToInt(e -> Math.min(e.getValue(), y.getOrDefault(e.getKey(), 0)))
            .sum();
    return 2.0 * shared / Math.max(1, size(x) + size(y));
  }

  private static boolean tailsDiffer(String a, String b) {
    Matcher x = C_TAIL.matcher(a);
    Matcher y = C_TAIL.matcher(b);
    return x.find() && y.find() && points(a) > 2 && points(b) > 2 && !x.group().equals(y.group());
  }

  private static Map<String, Integer> bigrams(String name) {
    int[] points = squash(name).codePoints().toArray();
    Map<String, Integer> bag = new HashMap<>();
    for (int i = 0; i + 1 < points.length; i++) {
      bag.merge(new String(points, i, 2), 1, Integer::sum);
    }
    if (bag.isEmpty()) {
      bag.put(squash(name), 1);
    }
    return bag;
  }

  private static int size(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String cut(Pattern part, String name) {
    return part.matcher(name).replaceFirst("");
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
