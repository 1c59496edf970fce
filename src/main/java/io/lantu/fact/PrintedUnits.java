package io.lantu.fact;

import io.lantu.lexicon.Unit;
import io.lantu.lexicon.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The units that may follow a number in running text. Left out are symbols that hold the noun
 * itself ({@code 个社区}: the measure is 个, the thing counted a 社区) and those that are ordinals or
 * parts of words more often than units. Immutable, safe for all threads.
 */
final class PrintedUnits {
  /** A measure word with the noun that it counts. */
  private static final Pattern WITH_NOUN =
      Pattern.compile("[个条张件支枚户颗把场口余批架股项标](?!(?:百|千)分点|月|工作日|小时|季度|等级|次|箱|准箱|表)[^/()次].*");

  private static final Pattern SELDOM_UNIT =
      Pattern.compile(
          "[村镇厂桥隧塔队群级类期轮步层票发班成日月角周段列枪分代]|大类|方面|学位|床位|泊位|车位|停车位|点位|名次|位次|班列|航班|列车|周年|百分之|千分之");

  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Units units;

  PrintedUnits(Units units) {
    this.units = units;
    for (String symbol : units.symbols()) {
      if (!WITH_NOUN.matcher(symbol).matches() && !SELDOM_UNIT.matcher(symbol).matches()) {
        byFirst.computeIfAbsent(symbol.charAt(0), c -> new ArrayList<>()).add(symbol);
      }
    }
    byFirst.put('成', List.of("成"));
    byFirst.put('列', List.of("列次", "列"));
  }

  /** The length of the longest unit at a place of a folded text; 0 if there is none. */
  int lengthAt(String folded, int at) {
    if (at >= folded.length()) {
      return 0;
    }
    for (String symbol : byFirst.getOrDefault(folded.charAt(at), List.of())) {
      if (folded.startsWith(symbol, at)) {
        return symbol.length();
      }
    }
    return 0;
  }

  Optional<Unit> unit(String symbol) {
    return units.symbol(symbol);
  }
}
