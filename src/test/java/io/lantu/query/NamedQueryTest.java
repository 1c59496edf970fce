package io.lantu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedQueryTest {
  private static final NamedQuery NAMED =
      new QueryReader(
              "towns.rq",
              "towns",
              """
              #' title: Towns
              #' title-zh: 城镇
              #' description: Towns by name, size and age.
              #' param place: division | 云溪 | the town
              #' param least: integer, default 2 | 2 | people
              #' param since: year, optional | 2001 | first year
              #' param size: string, one of big small, optional | big | how big
              PREFIX : <http://example.org/>
              SELECT ?town ?people WHERE {
                ?town :name ?place ; :people ?people ; :since ?since ; :size ?size .
                FILTER (?people >= ?least)
              } ORDER BY ?town LIMIT 10
              """)
          .read();

  private static final Dataset TOWNS =
      DatasetFactory.wrap(
          RDFParser.fromString(
                  """
                  @prefix : <http://example.org/> .
                  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                  :a :name "云溪"@zh , "100001" ; :people 5 ; :since "2001"^^xsd:gYear ; :size "big" .
                  :b :name "云溪"@zh ; :people 1 ; :since "2002"^^xsd:gYear ; :size "small" .
                  :c :name "白鹭"@zh ; :people 9 ; :since "2002"^^xsd:gYear ; :size "big" .
                  """,
                  Lang.TURTLE)
              .toDatasetGraph());

  private static List<String> rows(Map<String, String> values) {
    List<String> lines = new QueryRunner(TOWNS).run(NAMED.bind(values));
    return lines.subList(1, lines.size()).stream()
        .map(line -> line.replace("<http://example.org/", "").replaceAll(">.*", ""))
        .toList();
  }

  @Test
  void bindsTermsOfTheirTypes() {
    assertThat(rows(Map.of("place", "云溪"))).containsExactly("a");
    assertThat(rows(Map.of("place", "100001"))).containsExactly("a");
    assertThat(rows(Map.of("place", "云溪", "least", "0"))).containsExactly("a", "b");
    assertThat(rows(Map.of("place", "云溪", "least", "0", "since", "2002"))).containsExactly("b");
    assertThat(rows(Map.of("place", "云溪", "least", "0", "size", "big"))).containsExactly("a");
  }

  @Test
  void limitIsAParameterOfItsOwn() {
    assertThat(NAMED.parameters()).extracting(Parameter::name).endsWith("limit");
    assertThat(rows(Map.of("place", "云溪", "least", "0", "limit", "1"))).containsExactly("a");
    assertThat(NAMED.bind(Map.of("place", "云溪")).query().getLimit()).isEqualTo(10);
  }

  @Test
  void tellsWhatWasBound() {
    assertThat(NAMED.bind(Map.of("place", "云溪", "since", "2001")).values())
        .containsExactly(
            Map.entry("place", "云溪"),
            Map.entry("least", "2"),
            Map.entry("since", "2001"),
            Map.entry("limit", "10"));
  }

  @Test
  void bindingsDoNotTouchEachOther() {
    Query first = NAMED.bind(Map.of("place", "云溪")).query();
    String before = first.toString();
    NAMED.bind(Map.of("place", "白鹭", "limit", "3"));
    assertThat(first.toString()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "town=云溪 | query towns has no parameter town; it takes place, least, since, size, limit",
        "least=3 | query towns needs the parameter place (the name of a division or its code of six"
            + " digits, e.g. 云溪)",
        "place=云溪;least=two | parameter least must be a whole number, not \"two\"",
        "place=云溪;least=-1 | parameter least must be a whole number, not \"-1\"",
        "place=云溪;limit=1 UNION | parameter limit must be a whole number, not \"1 UNION\"",
        "place=云溪;since=98 | parameter since must be a year of four digits, not \"98\"",
        "place=云溪;since=20２2 | parameter since must be a year of four digits, not \"20２2\"",
        "place=云溪;size=huge | parameter size is one of big, small, not \"huge\"",
      })
  void aWrongCallSaysWhatToWrite(String call, String message) {
    Map<String, String> values = new java.util.HashMap<>();
    for (String pair : call.split(";")) {
      values.put(pair.split("=")[0], pair.split("=")[1]);
    }
    assertThatThrownBy(() -> NAMED.bind(values))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessage(message);
  }

  @Test
  void anEmptyValueIsNone() {
    assertThatThrownBy(() -> NAMED.bind(Map.of("place", "")))
        .hasMessage(
            "parameter place must be the name of a division or its code of six digits, not \"\"");
  }

  /** A message stays one line whatever the value holds. */
  @Test
  void messagesAreOneLine() {
    assertThatThrownBy(() -> NAMED.bind(Map.of("place", "云溪", "least", "1\n\t2" + "3".repeat(99))))
        .hasMessage("parameter least must be a whole number, not \"1 2" + "3".repeat(57) + "…\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "\\",
        "云溪\"@zh . ?town :name \"白鹭",
        "云溪\" } #",
        "} UNION { ?town ?p ?people }",
        "}\nDROP ALL\n{",
        "云溪\r\n# comment",
        "<http://example.org/a>",
        "?town",
        "${place}",
        "\"\"\"",
        "云溪\u0000",
        "云溪\\u0022@zh",
      })
  void aValueIsNeverSyntax(String value) {
    Map<String, String> values = Map.of("place", value, "least", "0");
    assertThat(rows(values)).isEmpty();
    Query query = NAMED.bind(values).query();
    assertThat(QueryFactory.create(query.toString())).isEqualTo(query);
  }

  @ParameterizedTest
  @CsvSource({
    "STRING, a, '\"a\"'",
    "INTEGER, 07, '\"07\"^^xsd:integer'",
    "DECIMAL, -0.50, '\"-0.50\"^^xsd:decimal'",
    "YEAR, 2022, '\"2022\"^^xsd:gYear'",
    "DIVISION, 太原, '\"太原\"@zh'",
    "DIVISION, 140100, '\"140100\"'",
    "INDICATOR, GDP, '\"GDP\"@zh'",
    "INDICATOR, PM2.5, '\"PM2.5\"@zh'",
    "INDICATOR, R&D经费, '\"R&D经费\"@zh'",
    "INDICATOR, gross regional product, '\"gross regional product\"@en'",
    "MILESTONE, done, '\"done\"'",
    "IRI, http://example.org/a, http://example.org/a",
  })
  void terms(ParameterType type, String value, String term) {
    assertThat(type.accepts(value)).isTrue();
    assertThat(type.term(value).toString()).isEqualTo(term);
  }

  @ParameterizedTest
  @CsvSource({
    "INTEGER, 1.5",
    "INTEGER, 1234567890",
    "DECIMAL, 1e3",
    "DECIMAL, NaN",
    "YEAR, 22",
    "YEAR, 0022",
    "MILESTONE, 完成",
    "IRI, a b",
    "IRI, relative/path",
    "IRI, http://example.org/a>b",
    "IRI, 'javascript:x'",
    "WORDS, '%('",
  })
  void noTerms(ParameterType type, String value) {
    assertThat(type.accepts(value)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "新能源汽车 | \"新能源汽车\"",
        "储能　电站 | \"储能\" AND \"电站\"",
        "5.2% (增长 | \"5.2%\" AND \"(增长\"",
        "3号 | \"3\"",
        "第3期 | \"3\"",
        "3号线 | \"3号线\"",
        "水 | (水* OR *水)",
        "（水） | (水* OR *水)",
        "水 % | (水* OR *水)",
        "说过\"好了 | \"说过\\\"好了\"",
        "a\\b | \"a\\\\b\"",
        "NOT | \"NOT\"",
      })
  void wordsBecomePhrases(String words, String lucene) {
    assertThat(ParameterType.WORDS.term(words).getLiteralLexicalForm()).isEqualTo(lucene);
  }
}
