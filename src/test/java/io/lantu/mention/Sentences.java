package io.lantu.mention;

import io.lantu.document.Report;
import io.lantu.document.ReportKind;
import io.lantu.document.Section;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import io.lantu.hanlp.HanlpSegmenter;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.text.CleanText;
import io.lantu.text.Segmenter;
import io.lantu.text.SourceText;
import io.lantu.text.Span;
import java.util.List;
import java.util.Optional;

/** Reports of one sentence, for tests of rules. */
public final class Sentences {
  private static final int YEAR = 2024;

  static final Segmenter SEGMENTER = new HanlpSegmenter();
  static final Divisions DIVISIONS = Divisions.load();

  private Sentences() {}

  /** A report of an invented city. */
  public static Report report(String words) {
    return report(
        new Division("999900", "云岭市", List.of("云岭"), Division.Level.CITY, Optional.empty()),
        YEAR,
        words);
  }

  /** A report of a real division. */
  public static Report report(String placeCode, String words) {
    return report(placeCode, YEAR, words);
  }

  /** A report of a real division and a year. */
  static Report report(String placeCode, int year, String words) {
    return report(DIVISIONS.byCode(placeCode).orElseThrow(), year, words);
  }

  /** A sentence of the report of a real division, with its tokens. */
  static TaggedSentence tagged(String placeCode, String words) {
    return tagged(report(placeCode, words));
  }

  /** The first sentence of a report, with its tokens. */
  static TaggedSentence tagged(Report report) {
    String words = report.words(report.sentences().get(0));
    return new TaggedSentence(report, report.sentences().get(0), words, SEGMENTER.segment(words));
  }

  private static Report report(Division place, int year, String words) {
    Span all = new Span(0, words.length());
    return new Report(
        place,
        year,
        ReportKind.values()[0],
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        CleanText.unchanged(new SourceText("test", words)),
        List.of(new Section("", 0, all)),
        List.of(new Sentence(0, all, Tense.values()[0], 0)));
  }
}
