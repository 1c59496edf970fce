package io.lantu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes away what a web page or a newspaper put around a report: buttons, bread crumbs, labels,
 * captions, bylines; their forms are in {@code furniture.tsv}. Only what stands before the first
 * and behind the last paragraph of running text is looked at, so that no part of the report itself
 * is lost. Immutable, thread-safe.
 */
final class Furniture {
  private enum Kind {
    LABEL,
    CAPTION,
    PAGE,
    DATE,
    CRUMB
  }

  private record Form(Kind kind, Pattern words) {}

  private static final Pattern NUMBERED =
      Pattern.compile("[一二三四五六七八九十]{1,3}、.*|（[一二三四五六七八九十\\d]{1,3}）.*|\\d{1,2}[.、].*");

  private static final Pattern MASTHEAD = Pattern.compile(".*(?:[省市县区州盟旗]长|主席|专员|报告).*");

  /** Buttons have one word; so has no title, and a heading at most at the edge of a text. */
  private static final int BUTTON = 4;

  private static final int WORDS = 12;
  private static final int LABEL = 60;

  private final List<Form> forms = forms();

  /** The lines of the report alone. */
  List<Line> drop(List<Line> lines) {
    int first = 0;
    while (first < lines.size() && !lines.get(first).isProse()) {
      first++;
    }
    int last = lines.size() - 1;
    while (last > first && !lines.get(last).isProse()) {
      last--;
    }
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > first && i <= last || !isFurniture(lines, i)) {
        kept.add(lines.get(i));
      }
    }
    return List.copyOf(kept);
  }

  private boolean isFurniture(List<Line> lines, int i) {
    String line = lines.get(i).text();
    if (line.length() > LABEL || NUMBERED.matcher(line).matches()) {
      return false;
    }
    return line.length() <= BUTTON && !MASTHEAD.matcher(line).matches()
        || line.codePoints().noneMatch(Character::isIdeographic)
        || forms.stream().anyMatch(form -> form.words().matcher(line).matches())
        || isValue(lines, i)
        || isCrumb(lines, i);
  }

  /** Whether the line before is a label with nothing behind it. */
  private boolean isValue(List<Line> lines, int i) {
    String line = lines.get(i).text();
    return i > 0
        && line.length() <= WORDS
        && !line.contains("报告")
        && lines.get(i - 1).text().endsWith("：")
        && is(Kind.LABEL, lines.get(i - 1).text());
  }

  private boolean isCrumb(List<Line> lines, int i) {
    return lines.get(i).text().length() <= WORDS
        && (i > 0 && is(Kind.CRUMB, lines.get(i - 1).text())
            || i + 1 < lines.size() && is(Kind.CRUMB, lines.get(i + 1).text()));
  }

  private boolean is(Kind kind, String line) {
    return forms.stream()
        .anyMatch(form -> form.kind() == kind && form.words().matcher(line).matches());
  }

  private static List<Form> forms() {
    return Cues.read("furniture.tsv").stream()
        .map(cells -> new Form(Kind.valueOf(cells.get(0)), Pattern.compile(cells.get(1))))
        .toList();
  }
}
