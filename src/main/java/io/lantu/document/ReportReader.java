package io.lantu.document;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.text.CleanText;
import io.lantu.text.Diagnostic;
import io.lantu.text.Simplifier;
import io.lantu.text.SourceText;
import io.lantu.text.Span;
import io.lantu.text.TextCleaner;
import io.lantu.text.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads a file into a {@link Report}: whose it is, of which year, its parts and sentences. What the
 * user says goes before what the text says, and that before the file's name. Of a text of another
 * genre, whose place and year the user has to say, only the passages are read that sound like a
 * report. Thread-safe.
 */
public final class ReportReader {
  private final TextDecoder decoder = new TextDecoder();
  private final TextCleaner cleaner;
  private final PlaceFinder places;
  private final Furniture furniture = new Furniture();
  private final Style style = new Style();

  public ReportReader(Simplifier simplifier, Divisions divisions) {
    this.cleaner = new TextCleaner(simplifier);
    this.places = new PlaceFinder(divisions);
  }

  /** Reads a file; the diagnostics name it as it was given. */
  public Reading read(Path file, Hints hints) {
    try {
      return read(file.toString(), Files.readAllBytes(file), hints);
    } catch (IOException e) {
      return new Reading.Refused(
          Diagnostic.error(
              file.toString(),
              "the file cannot be read (" + e.getClass().getSimpleName() + ")",
              "check that it is there and that you may read it"));
    }
  }

  /**
   * @param source the input as the user named it; its last part is taken for a file name
   * @param bytes the content of a text file
   */
  public Reading read(String source, byte[] bytes, Hints hints) {
    TextDecoder.Decoding decoding = decoder.decode(source, bytes);
    return decoding instanceof TextDecoder.Decoding.Decoded good
        ? read(good.text(), hints)
        : new Reading.Refused(((TextDecoder.Decoding.Undecodable) decoding).diagnostic());
  }

  /** Reads a text that was decoded before. */
  public Reading read(SourceText source, Hints hints) {
    CleanText clean = cleaner.clean(source);
    List<Line> lines = Line.of(clean.text());
    List<Line> body = furniture.drop(lines);
    Masthead masthead = Masthead.of(body);
    String file = fileName(source.source());
    boolean genre = Genre.isReport(masthead, clean.text(), style);
    Optional<Division> place =
        hints
            .place()
            .or(() -> genre ? places.inText(masthead, clean.text()) : Optional.empty())
            .or(() -> genre ? places.inFileName(file) : Optional.empty());
    OptionalInt year = year(hints, masthead, body, file, genre);
    if (place.isEmpty() || year.isEmpty()) {
      return new Reading.Refused(missing(source.source(), genre, place.isEmpty(), year.isEmpty()));
    }
    List<Line> passages = genre ? body : style.passages(body);
    Report report = report(clean, lines, body, passages, masthead, place.get(), year.getAsInt());
    return new Reading.Read(
        report,
        passages.size() == body.size()
            ? List.of()
            : List.of(otherGenre(source.source(), passages.size(), body.size())));
  }

  private static Diagnostic otherGenre(String source, int passages, int lines) {
    return Diagnostic.warning(
        source,
        "the text does not look like a government work report",
        passages == 0
            ? "nothing is read from it"
            : "only the " + passages + " of its " + lines + " lines that sound like one are read");
  }

  private static OptionalInt year(
      Hints hints, Masthead masthead, List<Line> body, String file, boolean genre) {
    if (hints.year().isPresent() || !genre) {
      return hints.year();
    }
    OptionalInt inText = YearFinder.inText(masthead, body);
    return inText.isPresent() ? inText : ChineseDate.looseYear(file);
  }

  private static Report report(
      CleanText clean,
      List<Line> lines,
      List<Line> body,
      List<Line> passages,
      Masthead masthead,
      Division place,
      int year) {
    List<Section> sections = Outline.sections(body, masthead.lines().size(), clean.text().length());
    return new Report(
        place,
        year,
        Genre.kind(masthead),
        masthead.title().orElse(place.name() + year + "年政府工作报告"),
        masthead.day(year).or(() -> publication(lines)),
        masthead.meeting(),
        masthead.speaker(),
        clean,
        sections,
        sentences(body, Set.copyOf(passages), sections, new TenseReader(year)));
  }

  /** The first full date above the report. */
  private static Optional<LocalDate> publication(List<Line> lines) {
    return lines.stream()
        .takeWhile(line -> !line.isProse())
        .flatMap(line -> ChineseDate.day(line.text()).stream())
        .findFirst();
  }

  /** The sentences of the passages; all lines tell tense and section. */
  private static List<Sentence> sentences(
      List<Line> body, Set<Line> passages, List<Section> sections, TenseReader tenses) {
    List<Sentence> sentences = new ArrayList<>();
    TenseState state = new TenseState(tenses);
    int section = 0;
    for (Line line : body) {
      while (line.span().begin() >= sections.get(section).span().end()) {
        section++;
      }
      Section here = sections.get(section);
      if (here.span().begin() == line.span().begin()) {
        state.enter(here);
      }
      TenseCue paragraph = state.ofParagraph(line.text());
      if (!passages.contains(line)) {
        continue;
      }
      for (Span span : SentenceCutter.cut(line)) {
        String words = span.shift(-line.span().begin()).of(line.text());
        TenseCue cue = tenses.ofOpening(words).map(TenseCue::ofSentence).orElse(paragraph);
        sentences.add(new Sentence(sentences.size(), span, cue, section));
      }
    }
    return sentences;
  }

  private static Diagnostic missing(String source, boolean genre, boolean noPlace, boolean noYear) {
    if (!genre) {
      return Diagnostic.error(
          source,
          "the text does not look like a government work report",
          "leave it out, or give --place and --year if it is one");
    }
    String what = noPlace && noYear ? "place nor year" : noPlace ? "place" : "year";
    String problem =
        noPlace && noYear
            ? "neither the text nor the file's name states place or year of the report"
            : "neither the text nor the file's name states the " + what + " of the report";
    String options = noPlace && noYear ? "--place and --year" : noPlace ? "--place" : "--year";
    return Diagnostic.error(
        source, problem, "give " + options + " or name the file like 太原市-2022.txt");
  }

  private static String fileName(String source) {
    String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    return name.replaceFirst("[.][A-Za-z]{1,5}$", "");
  }
}
