package io.lantu.mention;

import io.lantu.document.Report;
import io.lantu.document.ReportKind;
import io.lantu.document.Section;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import io.lantu.lexicon.Division;
import io.lantu.text.CleanText;
import io.lantu.text.SourceText;
import io.lantu.text.Span;
import java.util.List;
import java.util.Optional;

/** Reports of one sentence, for tests of rules. */
public final class Sentences {
  private Sentences() {}

  public static Report report(String words) {
    Span all = new Span(0, words.length());
    return new Report(
        new Division("999900", "云岭市", List.of("云岭"), Division.Level.CITY, Optional.empty()),
        2024,
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
