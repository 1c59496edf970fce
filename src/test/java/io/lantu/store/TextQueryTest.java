package io.lantu.store;

import static io.lantu.store.Quads.find;
import static io.lantu.store.Quads.graph;
import static io.lantu.store.Quads.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextQueryTest {
  private static final Node A = graph("a");

  private static final List<String> SENTENCES =
      List.of(
          "云溪产业园第12期开工，年产5万吨新材料项目投产。",
          "地区生产总值增长5.2%（可比价），达到1,250.6亿元。",
          "桐湖A股上市企业2家，建成5G基站300个。",
          "推进“水、电、路”三网建设；𠮷岭大桥全长3.4公里。");

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          新能源汽车       | "新能源汽车"
          5.2% (增长       | "5.2% (增长"
          第3期            | "3"
          产业园第3期      | "产业园第3"
          （产业园）       | "（产业园）"
          水               | +(水* *水)
          水、电           | +(水* *水) +(电* *电)
          说"好            | +(说* *说) +(好* *好)
          说过"好的        | "说过\\"好的"
          a\\b             | "a\\\\b"
          (*?              | ""
          """)
  void whatPeopleTypeBecomesAPhrase(String words, String query) {
    assertThat(TextQuery.phrase(words)).isEqualTo(query);
  }

  @Test
  void everyPieceOfASentenceFindsIt() {
    Random random = new Random(20260101);
    try (GraphStore store = GraphStore.open(temp.resolve("lantu-data"))) {
      List<Quad> quads = new ArrayList<>();
      for (int i = 0; i < SENTENCES.size(); i++) {
        quads.add(text(A, "s" + i, SENTENCES.get(i)));
      }
      store.replaceGraph(A, quads);
      for (int round = 0; round < 400; round++) {
        int i = random.nextInt(SENTENCES.size());
        String piece = piece(SENTENCES.get(i), random);
        if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
          assertThat(find(store.dataset(), piece)).as(piece).contains("s" + i);
        }
      }
    }
  }

  /** Some characters of the sentence, numbers and Latin words as wholes. */
  private static String piece(String sentence, Random random) {
    int[] points = sentence.codePoints().toArray();
    int begin = random.nextInt(points.length);
    int end = begin + 1 + random.nextInt(Math.min(12, points.length - begin));
    while (begin > 0 && inWord(points[begin]) && inWord(points[begin - 1])) {
      begin--;
    }
    while (end < points.length && inWord(points[end - 1]) && inWord(points[end])) {
      end++;
    }
    return new String(points, begin, end - begin);
  }

  private static boolean inWord(int c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == ',');
  }
}
