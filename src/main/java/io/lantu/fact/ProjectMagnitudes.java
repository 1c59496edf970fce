package io.lantu.fact;

import io.lantu.fact.ProjectMagnitude.Aspect;
import io.lantu.fact.ProjectMagnitude.Rate;
import io.lantu.lexicon.Units;
import io.lantu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how large projects are: numbers inside a name ({@code 2×100万千瓦电厂}), right before it ({@code
 * 总投资30亿元的…}) or behind it ({@code …，全长12公里}). A number that may be said of several projects of a
 * list is given to none. Thread-safe.
 */
final class ProjectMagnitudes {
  private static final double IN_NAME = 0.9;
  private static final double AROUND = 0.88;

  /** How far before a number its cue is looked for, in characters. */
  private static final int SIGHT = 16;

  private static final Pattern SETS = Pattern.compile("\\d{1,3}[×xX*](?=\\d)");
  private static final Pattern SETS_END = Pattern.compile("(?<![\\d.])(?<sets>\\d{1,3})[×xX*]$");
  private static final Pattern LINK = Pattern.compile("(?:达到?|为|约|共|超过?|近|规模)*$");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:其中|项目|工程|计划|预计|概算|规划|设计|估算|线路|一期|二期|本期|将|拟|可|共|已|设置|设有|设|提供|配建|配置|容纳|建成后可|主线|全线|建成后|建成投产后|投产后|达产后|年内|今年)*");

  private final QuantityParser parser;
  private final Units units;
  private final List<Row> rows =
      Table.read("project-magnitudes.tsv").stream().map(Row::of).toList();

  ProjectMagnitudes(Units units) {
    this.parser = new QuantityParser(units);
    this.units = units;
  }

  private record Row(
      String rule,
      Aspect aspect,
      boolean inName,
      Pattern before,
      Pattern unit,
      Pattern behind,
      Optional<Rate> rate) {
    static Row of(List<String> cells) {
      return new Row(
          cells.get(0),
          Aspect.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
          cells.get(2).equals("name"),
          Pattern.compile("(?:" + cells.get(3) + ")$"),
          Pattern.compile(cells.get(4)),
          Pattern.compile("^(?:" + cells.get(5) + ")"),
          Optional.of(cells.get(6))
              .filter(rate -> !rate.isEmpty())
              .map(rate -> Rate.valueOf("PER_" + rate.toUpperCase(Locale.ROOT))));
    }
  }

  /** A number with its cue, not yet given to a project. */
  private record Found(Row row, PrintedQuantity quantity, OptionalInt sets, Span span) {}

  /**
   * The magnitudes of each project of a sentence.
   *
   * @param names places of the projects' names in the sentence, in text order
   */
  List<List<ProjectMagnitude>> of(String words, List<Span> names, EvidenceAt evidence) {
    List<List<ProjectMagnitude>> all = new ArrayList<>();
    names.forEach(name -> all.add(new ArrayList<>()));
    int last = 0;
    for (Found found : find(words, names)) {
      OptionalInt owner = owner(words, names, found, last);
      if (owner.isPresent()) {
        all.get(owner.getAsInt()).add(magnitude(found, evidence));
        last = found.span().end();
      }
    }
    return all;
  }

  private ProjectMagnitude magnitude(Found found, EvidenceAt evidence) {
    PrintedQuantity q = found.quantity();
    Quantity one = q.quantity(units, false);
    Quantity all =
        found.sets().isEmpty()
            ? one
            : new Quantity(
                one.value(),
                one.unit(),
                one.canonicalValue().multiply(BigDecimal.valueOf(found.sets().getAsInt())),
                one.canonicalUnit());
    return new ProjectMagnitude(
        found.row().aspect(),
        q.comparator(),
        all,
        found.sets(),
        found.row().rate(),
        evidence.at(found.span(), found.row().rule(), found.row().inName() ? IN_NAME : AROUND));
  }

  private List<Found> find(String words, List<Span> names) {
    String single = SETS.matcher(words).replaceAll(sets -> " ".repeat(sets.group().length()));
    List<Found> found = new ArrayList<>();
    for (PrintedQuantity q : parser.parse(single)) {
      boolean inName = names.stream().anyMatch(name -> name.contains(q.core()));
      int at = q.core().begin();
      Matcher sets = SETS_END.matcher(words.substring(Math.max(0, at - SIGHT), at));
      OptionalInt number =
          sets.find() ? OptionalInt.of(Integer.parseInt(sets.group("sets"))) : OptionalInt.empty();
      int begin = number.isPresent() ? at - sets.group().length() : q.span().begin();
      row(words, q, begin, number, inName).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Found> row(
      String words, PrintedQuantity q, int begin, OptionalInt sets, boolean inName) {
    String left = words.substring(Math.max(0, begin - SIGHT), begin);
    Matcher link = LINK.matcher(left);
    String cued = link.find() ? left.substring(0, link.start()) : left;
    String base = q.unit().replaceFirst("^[十百千]?[万亿]*(?!瓦|伏|米|克)", "");
    String right =
        words.substring(q.span().end(), Math.min(words.length(), q.span().end() + SIGHT));
    for (Row row : rows) {
      Matcher cue = row.before().matcher(cued);
      boolean fits =
          (inName || !row.inName())
              && row.unit().matcher(base).matches()
              && row.behind().matcher(right).find()
              && cue.find();
      if (fits) {
        int from = begin - (left.length() - cue.start());
        Span span = new Span(cue.group().isEmpty() ? begin : from, q.span().end());
        return Optional.of(new Found(row, q, sets, span));
      }
    }
    return Optional.empty();
  }

  /** Which project a number is said of, if of one alone. */
  private static OptionalInt owner(String words, List<Span> names, Found found, int last) {
    Span span = found.span();
    int next = -1;
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).contains(found.quantity().core())) {
        return OptionalInt.of(i);
      }
      if (next < 0 && names.get(i).begin() >= span.end()) {
        next = i;
      }
    }
    if (found.row().inName()) {
      return OptionalInt.empty();
    }
    if (next >= 0 && attributive(words.substring(span.end(), names.get(next).begin()))) {
      return alone(words, names, next) ? OptionalInt.of(next) : OptionalInt.empty();
    }
    int previous = (next < 0 ? names.size() : next) - 1;
    if (previous < 0 || names.get(previous).end() > span.begin()) {
      return OptionalInt.empty();
    }
    int from = Math.max(names.get(previous).end(), last);
    boolean speaks = predicative(words.substring(Math.min(from, span.begin()), span.begin()));
    return speaks && alone(words, names, previous) ? OptionalInt.of(previous) : OptionalInt.empty();
  }

  private static final Pattern TO_NAME =
      Pattern.compile("(?:[、，和]?[^，。；：]{0,10}\\d[^，。；：、的]{0,10}){0,3}的[^，。；：、]{0,10}");
  private static final Pattern TO_NUMBER =
      Pattern.compile("(?:等?(?:项目|工程|建设|改造|新建)*[（(]?|[^。；]{0,24}[，、（(])(?<open>[^，、（(]*)");

  private static boolean attributive(String between) {
    return TO_NAME.matcher(between).matches();
  }

  private static boolean predicative(String between) {
    Matcher matcher = TO_NUMBER.matcher(between);
    return matcher.matches() && OPENING.matcher(matcher.group("open")).matches();
  }

  private static final Pattern JOINT = Pattern.compile("(?:项目|工程|建设)*[、和与及]{1,2}");

  /** Whether a project is no member of a list of names. */
  private static boolean alone(String words, List<Span> names, int i) {
    return !(i > 0 && joined(words, names.get(i - 1), names.get(i)))
        && !(i + 1 < names.size() && joined(words, names.get(i), names.get(i + 1)))
        && !words.startsWith("等", names.get(i).end());
  }

  private static boolean joined(String words, Span one, Span two) {
    return one.end() <= two.begin()
        && JOINT.matcher(words.substring(one.end(), two.begin())).matches();
  }
}
