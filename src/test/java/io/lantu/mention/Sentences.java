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

/** Reports of one sentence, for rules under test. */
final class Sentences {
  static final Segmenter SEGMENTER = new HanlpSegmenter();
  static final Divisions DIVISIONS = Divisions.load();

  private Sentences() {}

  static Report report(String placeCode, String words) {
    Division place = DIVISIONS.byCode(placeCode).orElseThrow();
    Span all = new Span(0, words.length());
    return new Report(
        place,
        2024,
        ReportKind.REPORT,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        CleanText.unchanged(new SourceText("test", words)),
        List.of(new Section("", 0, all)),
        List.of(new Sentence(0, all, Tense.PLAN, 0)));
  }

  static TaggedSentence tagged(String placeCode, String words) {
    Report report = report(placeCode, words);
    return new TaggedSentence(report, report.sentences().get(0), words, SEGMENTER.segment(words));
  }
}
