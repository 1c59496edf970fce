package io.lantu.document;

import io.lantu.lexicon.NameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether words sound like a government work report: how many of the genre's words, which {@code
 * genre-words.tsv} lists, come in 100 characters that are no space. Reports have some 12, of any
 * 200 characters hardly ever fewer than 5; novels, programs and recipes have less than 1.
 * Immutable, thread-safe.
 */
final class Style {
  /** Words in 100 characters from which on a passage is taken for a report's. */
  private static final double REPORT = 4;

  /** What a whole text needs, with furniture around the report, or a paragraph among a report's. */
  private static final double SOME_REPORT = 2;

  /** Of a line this long its own words count too, whatever stands around it. */
  private static final int PARAGRAPH = 40;

  /** A line alone says little; it is heard with its neighbours, up to so many characters. */
  private static final int HEARD = 200;

  private final NameTable<Boolean> words;

  Style() {
    words =
        new NameTable<>(
            Cues.read("genre-words.tsv").stream()
                .flatMap(cells -> Stream.of(cells.get(1).split(" ")))
                .collect(Collectors.toMap(word -> word, word -> true)));
  }

  /** Whether a text can hold a report. */
  boolean holdsReport(String text) {
    return Heard.of(text, words).density() >= SOME_REPORT;
  }

  /** The lines that sound like a report, each heard with its neighbours. */
  List<Line> passages(List<Line> lines) {
    List<Heard> heard = lines.stream().map(line -> Heard.of(line.text(), words)).toList();
    List<Line> passages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean other = heard.get(i).characters >= PARAGRAPH && heard.get(i).density() < SOME_REPORT;
      if (!other && around(heard, i).density() >= REPORT) {
        passages.add(lines.get(i));
      }
    }
    return List.copyOf(passages);
  }

  private static Heard around(List<Heard> lines, int at) {
    Heard heard = lines.get(at);
    for (int away = 1; away < lines.size() && heard.characters < HEARD; away++) {
      if (at - away >= 0) {
        heard = heard.plus(lines.get(at - away));
      }
      if (at + away < lines.size()) {
        heard = heard.plus(lines.get(at + away));
      }
    }
    return heard;
  }

  private record Heard(int words, int characters) {
    static Heard of(String text, NameTable<Boolean> table) {
      int words = 0;
      for (int i = 0; i < text.length(); ) {
        int end = table.longestAt(text, i).map(NameTable.Match::end).orElse(i);
        words += end > i ? 1 : 0;
        i = Math.max(end, i + 1);
      }
      return new Heard(words, (int) text.chars().filter(c -> !Character.isWhitespace(c)).count());
    }

    Heard plus(Heard other) {
      return new Heard(words + other.words, characters + other.characters);
    }

    double density() {
      return characters == 0 ? 0 : 100.0 * words / characters;
    }
  }
}
