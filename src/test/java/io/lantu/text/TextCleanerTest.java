package io.lantu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lantu.hanlp.HanlpSimplifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextCleanerTest {
  private static final Path SHARED = Path.of("../shared");

  private final TextCleaner cleaner = new TextCleaner(new HanlpSimplifier());

  static Stream<List<String>> corpus() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/corpus/cleaning.tsv")).stream()
        .filter(line -> line.contains("\t"))
        .map(line -> Stream.of(line.split("\t")).map(TextCleanerTest::unescape).toList());
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void corpus(List<String> row) {
    assertThat(clean(row.get(0)).text()).isEqualTo(row.get(1));
    assertThat(clean(row.get(1)).text()).isEqualTo(row.get(1));
  }

  /** Headings of like length above long paragraphs are no wrapped lines. */
  @Test
  void headingsStayApartFromTheirParagraphs() {
    String paragraph = "今年新建公园三个，改造道路五条，推进湖滨片区更新，" + "完善市政设施，".repeat(9) + "按期完成。\n";
    StringBuilder text = new StringBuilder();
    for (String number : List.of("一", "二", "三", "四", "五", "六")) {
      text.append("（").append(number).append("）推动城市更新展现新的气象\n").append(paragraph);
    }
    assertThat(clean(text.toString()).text()).isEqualTo(text.toString().strip());
  }

  @Test
  void wrappedTextBecomesParagraphs() {
    String wrapped =
        """
        \u3000\u3000今年我们要坚持稳中求进工作总基调，全力推进产业转型升级，
        加快建设青石湖综合治理二期、湖滨大道改造等一批重点工程，确
        保全年固定资产投资增长9%以上，社会消费品零售总额增长8%左
        右。
        \u3000\u3000一、坚定不移推进工业强市，加快构建具有青石特色的产业新体系
        \u3000\u3000支持青石钢铁技术改造。
        """;
    assertThat(clean(wrapped).text())
        .isEqualTo(
            """
            今年我们要坚持稳中求进工作总基调，全力推进产业转型升级，加快建设青石湖综合治理二期、湖滨大道改造等一批重点工程，确保全年固定资产投资增长9%以上，社会消费品零售总额增长8%左右。
            一、坚定不移推进工业强市，加快构建具有青石特色的产业新体系
            支持青石钢铁技术改造。""");
  }

  @Test
  void anIndentAfterAFullLineBecomesABlankLine() {
    String line = "\u3000\u3000推进青石湖综合治理二期、湖滨大道改造等重点工程建设，确保早日投入\n使用。\n";
    String heading = "\u3000\u3000坚持稳中求进工作总基调，加快构建具有青石特色的现代产业新体系新格局\n";
    String text = clean(line.repeat(4) + heading + line).text();
    assertThat(text).contains("早日投入使用。\n").contains("新格局\n\n推进青石湖");
    assertThat(clean(text).text()).isEqualTo(text);
  }

  @Test
  void theMapLeadsBackToTheRawWords() {
    SourceText source = new SourceText("a.txt", "\u3000\u3000𠮷村現(xiàn)在\r\n完成 7．5 ％");
    CleanText clean = cleaner.clean(source);
    assertThat(clean.text()).isEqualTo("𠮷村现在\n完成7.5%");
    assertThat(rawOf(clean, "现在")).isEqualTo("現(xiàn)在");
    assertThat(rawOf(clean, "现")).isEqualTo("現");
    assertThat(rawOf(clean, "𠮷村")).isEqualTo("𠮷村");
    assertThat(rawOf(clean, "\n")).isEqualTo("\r\n");
    assertThat(rawOf(clean, "7.5%")).isEqualTo("7．5 ％");
  }

  @Test
  void everySpanIsASliceThatCleansToItself() {
    Random random = new Random(20260101);
    String[] pieces = {
      "青石市",
      "現(xiàn)在",
      "𠮷村",
      " ",
      "\u3000",
      "\r\n",
      "\n",
      "７％",
      ",",
      "(GDP)",
      "**重点**",
      "\u200B",
      "&nbsp;",
      "（下转 08 版）",
      "2022 年",
      "。",
      "、",
      "- ",
      "推 进"
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder raw = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        raw.append(pieces[random.nextInt(pieces.length)]);
      }
      check(new SourceText("random", raw.toString()), random);
    }
  }

  @Test
  void sharedTexts() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "../shared is not here");
    Random random = new Random(7);
    for (String folder : List.of("reports", "corpus")) {
      try (Stream<Path> files = Files.list(SHARED.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          check(new SourceText(file.toString(), Files.readString(file)), random);
        }
      }
    }
  }

  /** The map never runs backwards, is inside the text, and clean text is a fixed point. */
  private void check(SourceText source, Random random) {
    CleanText clean = cleaner.clean(source);
    assertThat(clean(clean.text()).text()).isEqualTo(clean.text());
    for (int i = 0; i < 50 && !clean.text().isEmpty(); i++) {
      int begin = random.nextInt(clean.text().length());
      int end = begin + 1 + random.nextInt(Math.min(12, clean.text().length() - begin));
      Span span = wholeCharacters(clean.text(), begin, end);
      RawSpan raw = clean.toRaw(span);
      assertThat(raw.end()).isGreaterThan(raw.begin());
      assertThat(source.raw().codePointCount(0, source.raw().length()))
          .isGreaterThanOrEqualTo(raw.end());
      // Simplifying one character must give the clean one, wherever it comes from.
      int[] points = clean.slice(span).codePoints().toArray();
      int first = source.slice(raw).codePointAt(0);
      if (Character.isIdeographic(points[0]) && first != '&') {
        assertThat(simple(first)).isEqualTo(simple(points[0]));
      }
    }
  }

  /** A character in simplified form, whatever text it stands in. */
  private static int simple(int point) {
    return new HanlpSimplifierOfOne().simplify(point);
  }

  /** Asks for one character in the company of certainly traditional ones. */
  private static final class HanlpSimplifierOfOne {
    private static final HanlpSimplifier SIMPLIFIER = new HanlpSimplifier();

    int simplify(int point) {
      return SIMPLIFIER.simplify("經濟，" + Character.toString(point)).codePointAt(3);
    }
  }

  private static Span wholeCharacters(String text, int begin, int end) {
    int from = Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
    boolean cut = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return new Span(from, cut ? end + 1 : end);
  }

  private CleanText clean(String raw) {
    return cleaner.clean(new SourceText("a.txt", raw));
  }

  private static String rawOf(CleanText clean, String words) {
    int at = clean.text().indexOf(words);
    return clean.source().slice(clean.toRaw(new Span(at, at + words.length())));
  }

  private static String unescape(String cell) {
    return cell.replace("\\n", "\n")
        .replace("\\r", "\r")
        .replace("\\s", " ")
        .replace("\\w", "\u3000")
        .replace("\\z", "\u200B");
  }
}
