package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.document.ReportKind;
import io.lantu.document.Section;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import io.lantu.lexicon.Divisions;
import io.lantu.text.CleanText;
import io.lantu.text.SourceText;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports of one section, whose sentences end at 。 or ；. */
record InventedSection(String place, int year, Tense tense, String heading) {
  Report report(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if ("。；".indexOf(text.charAt(i)) >= 0 || i == text.length() - 1) {
        sentences.add(new Sentence(sentences.size(), new Span(begin, i + 1), tense, 0));
        begin = i + 1;
      }
    }
    return new Report(
        Divisions.load().byCode(place).orElseThrow(),
        year,
        ReportKind.REPORT,
        "政府工作报告",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        CleanText.unchanged(new SourceText("invented", text)),
        List.of(new Section(heading, 1, new Span(0, text.length()))),
        sentences);
  }
}
