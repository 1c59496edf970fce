package io.lantu.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How reports word the names of indicators: {@code indicator-wordings.tsv}. Brings spellings of one
 * meaning to one form (规模以上 and 规上, {@code 污水管网建设} and {@code 新建污水管网}) and takes from a phrase what
 * precedes or follows the name without narrowing it. What is added stays apart from what there is:
 * {@code 新建X} and {@code 累计建成X} have different forms. Immutable, safe for all threads.
 */
final class IndicatorWording {
  private static final String RESOURCE = "indicator-wordings.tsv";
  private static final Pattern UNHEARD = Pattern.compile("[\\s\"'“”‘’「」《》]");
  private static final String ADDED = "新增";
  private static final String RENEWED = "改造";
  private static final int LONGEST_DIVISION = 8;

  private record Rewording(Pattern pattern, String form) {}

  private final List<Rewording> rewordings = new ArrayList<>();
  private final Pattern lead;
  private final Pattern grade;
  private final Pattern tail;
  private final Pattern stock;
  private final Pattern adds;
  private final Pattern renews;
  private final Pattern added;
  private final Pattern renewed;
  private final Divisions divisions;

  private record Row(String role, String pattern, String form) {}

  IndicatorWording(Divisions divisions) {
    this.divisions = divisions;
    List<Row> rows =
        TsvResource.read(RESOURCE, row -> new Row(row.required(0), row.required(1), row.text(2)));
    for (Row row : rows) {
      if (row.role().equals("same")) {
        rewordings.add(new Rewording(Pattern.compile(row.pattern()), row.form()));
      }
    }
    String add = any(rows, "add");
    String renew = any(rows, "renew");
    lead = Pattern.compile("^" + any(rows, "lead") + "的?");
    grade = Pattern.compile("^" + any(rows, "grade") + "的?");
    tail = Pattern.compile("(?<=..)" + any(rows, "tail") + "$");
    stock = Pattern.compile("^" + any(rows, "sum") + any(rows, "stand") + "(?=..)");
    adds = Pattern.compile("^" + add + "(?=..)");
    renews = Pattern.compile("^" + renew + "(?=..)");
    added = Pattern.compile("(?<=..)" + any(rows, "added") + "$");
    renewed = Pattern.compile("(?<=..)" + renew + "$");
  }

  private static String any(List<Row> rows, String role) {
    return rows.stream()
        .filter(row -> row.role().equals(role))
        .map(Row::pattern)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The name as it is looked up letter by letter. */
  static String key(String name) {
    return UNHEARD.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** The one form of all wordings of a name. */
  String form(String name) {
    return verbFirst(reworded(name));
  }

  /**
   * A form of a name that a phrase may mean.
   *
   * @param graded whether a grade was left out (省级), which narrows what is counted
   */
  record Form(String name, boolean graded) {}

  /** The forms of the names that a phrase may mean, the fullest first. */
  List<Form> forms(String phrase) {
    List<Form> forms = new ArrayList<>();
    collect("", reworded(phrase), false, forms);
    return forms;
  }

  private void collect(String verb, String rest, boolean graded, List<Form> forms) {
    for (Optional<String> name = Optional.of(rest);
        name.isPresent();
        name = name.flatMap(longer -> without(tail, longer))) {
      forms.add(new Form(verb.isEmpty() ? verbFirst(name.get()) : verb + name.get(), graded));
    }
    Optional<String> shorter = without(stock, rest).or(() -> withoutLead(rest));
    Optional<String> ungraded = without(grade, rest);
    if (shorter.isPresent()) {
      collect(verb, shorter.get(), graded, forms);
    } else if (ungraded.isPresent()) {
      collect(verb, ungraded.get(), true, forms);
    } else if (verb.isEmpty()) {
      without(adds, rest).ifPresent(object -> collect(ADDED, object, graded, forms));
      without(renews, rest).ifPresent(object -> collect(RENEWED, object, graded, forms));
    }
  }

  private String reworded(String name) {
    String text = key(name);
    for (Rewording rewording : rewordings) {
      text = rewording.pattern().matcher(text).replaceAll(rewording.form());
    }
    return text;
  }

  /** A deed is told before or after its object; work that is built or bought adds to what is. */
  private String verbFirst(String name) {
    return without(stock, name)
        .or(() -> without(adds, name).map(ADDED::concat))
        .or(() -> without(renews, name).map(RENEWED::concat))
        .or(() -> without(renewed, name).map(RENEWED::concat))
        .or(() -> without(added, name).map(ADDED::concat))
        .orElse(name);
  }

  private Optional<String> withoutLead(String text) {
    return without(lead, text).or(() -> withoutDivision(text));
  }

  private Optional<String> withoutDivision(String text) {
    for (int end = Math.min(LONGEST_DIVISION, text.length() - 2); end >= 2; end--) {
      if (!divisions.named(text.substring(0, end)).isEmpty()) {
        return Optional.of(text.substring(end));
      }
    }
    return Optional.empty();
  }

  /** The text without what matches, if something does and something is left. */
  private static Optional<String> without(Pattern part, String text) {
    Matcher matcher = part.matcher(text);
    return matcher.find() && matcher.end() - matcher.start() < text.length()
        ? Optional.of(text.substring(0, matcher.start()) + text.substring(matcher.end()))
        : Optional.empty();
  }
}
