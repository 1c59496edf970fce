package io.lantu.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIs;

/**
 * What a parameter takes, and the RDF term that stands for a value in the query. A value is never
 * part of the query's text.
 */
public enum ParameterType {
  /** Any text; a plain literal. */
  STRING("a text", ".+") {
    @Override
    Node term(String value) {
      return NodeFactory.createLiteralString(value);
    }
  },
  /**
   * Words for the text index, all of which must be found; a plain literal for {@code text:query}.
   * Nothing in a value is syntax.
   */
  WORDS("words to search for", ".+") {
    @Override
    Node term(String value) {
      return NodeFactory.createLiteralString(SearchWords.toLucene(value));
    }

    @Override
    boolean accepts(String value) {
      return SearchWords.areIn(value);
    }
  },
  /** A whole number from 0; {@code xsd:integer}. */
  INTEGER("a whole number", "\\d{1,9}") {
    @Override
    Node term(String value) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
    }
  },
  /** A decimal number; {@code xsd:decimal}. */
  DECIMAL("a number", "[+-]?\\d{1,18}(\\.\\d{1,18})?") {
    @Override
    Node term(String value) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
    }
  },
  /** A year of four digits; {@code xsd:gYear}. */
  YEAR("a year of four digits", "[12]\\d{3}") {
    @Override
    Node term(String value) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYear);
    }
  },
  /**
   * A division by full name, short name or GB/T 2260 code; the Chinese label or the code as a plain
   * literal. The query looks it up: {@code ?d lt:divisionCode|skos:prefLabel|skos:altLabel ?place}.
   */
  DIVISION("the name of a division or its code of six digits", ".+") {
    @Override
    Node term(String value) {
      return CODE.matcher(value).matches()
          ? NodeFactory.createLiteralString(value)
          : NodeFactory.createLiteralLang(value, "zh");
    }
  },
  /**
   * An indicator by a Chinese name ({@code GDP} counts as one) or its English one; a label in that
   * language, for {@code ?i skos:prefLabel|skos:altLabel ?indicator}.
   */
  INDICATOR("the name of an indicator", ".+") {
    @Override
    Node term(String value) {
      return NodeFactory.createLiteralLang(value, ENGLISH.matcher(value).matches() ? "en" : "zh");
    }
  },
  /** How far a project is; the notation of a {@code lt:Milestone}. */
  MILESTONE("a milestone", "plan|start|ongoing|done") {
    @Override
    Node term(String value) {
      return NodeFactory.createLiteralString(value);
    }

    @Override
    public List<String> choices() {
      return List.of("plan", "start", "ongoing", "done");
    }
  },
  /** An absolute IRI. */
  IRI("an absolute IRI", "(?i)(https?|urn):[^\\s<>\"{}|\\\\^`\\x00-\\x20]+") {
    @Override
    Node term(String value) {
      return NodeFactory.createURI(value);
    }

    @Override
    boolean accepts(String value) {
      return super.accepts(value) && IRIs.check(value);
    }
  };

  private static final Pattern CODE = Pattern.compile("\\d{6}");

  /**
   * A word in small Latin letters and no Chinese: {@code GDP} and {@code CPI} are Chinese usage.
   */
  private static final Pattern ENGLISH = Pattern.compile("(?=.*[a-z]{2})\\P{IsHan}+");

  private final String words;
  private final Pattern form;

  ParameterType(String words, String form) {
    this.words = words;
    this.form = Pattern.compile(form, Pattern.DOTALL);
  }

  /** Makes the term for a value of this type's form. */
  abstract Node term(String value);

  /** The only values allowed; empty where any of the form is. */
  public List<String> choices() {
    return List.of();
  }

  boolean accepts(String value) {
    return form.matcher(value).matches();
  }

  /** What a value must be, for messages: {@code a year of four digits}. */
  public String words() {
    return words;
  }

  /** The word for it in headers. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ParameterType> of(String token) {
    return Arrays.stream(values()).filter(type -> type.token().equals(token)).findFirst();
  }

  static String tokens() {
    return Arrays.stream(values()).map(ParameterType::token).collect(Collectors.joining(", "));
  }
}
