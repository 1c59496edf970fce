package io.lantu.document;

import io.lantu.lexicon.Division;
import io.lantu.text.CleanText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A government work report, read but not yet understood: whose it is, of which year, and its
 * sentences. Immutable.
 *
 * @param place the division whose government reports
 * @param year the year in which it was given, whose work it plans
 * @param date day of publication or of the meeting
 * @param meeting the congress session it was given to, as printed
 * @param speaker who gave it
 */
public record Report(
    Division place,
    int year,
    ReportKind kind,
    String title,
    Optional<LocalDate> date,
    Optional<String> meeting,
    Optional<String> speaker,
    CleanText text,
    List<Section> sections,
    List<Sentence> sentences) {
  public Report {
    sections = List.copyOf(sections);
    sentences = List.copyOf(sentences);
  }

  /** The clean words of a sentence. */
  public String words(Sentence sentence) {
    return text.slice(sentence.span());
  }
}
