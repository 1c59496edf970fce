package io.lantu.mention;

import io.lantu.document.Report;
import io.lantu.learn.FeatureSink;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.mention.CharacterLayers.Layer;
import io.lantu.mention.SentenceReading.ClauseCandidates;
import io.lantu.text.Token;
import java.util.List;

/**
 * The features of each character of a sentence for the span model: the characters and words around
 * it, what word lists and rules say of it ({@link CharacterLayers}), and what its clause says as a
 * whole. Thread-safe.
 */
final class CharacterFeatures {
  private static final String CLAUSE_END = "，。；：！？,;:!?";
  private static final char NOTHING = '^';
  private static final int NEAR = 2;

  private final CharacterLayers layers = new CharacterLayers();
  private final BrandCharacters brands = new BrandCharacters();
  private final StrangeWords strange = new StrangeWords();

  void write(SentenceReading reading, FeatureSink sink) {
    String words = reading.sentence().words();
    String shapes = shapes(words);
    String[][] layer = layers.read(reading);
    Token[] tokens = tokens(reading.sentence().tokens(), words.length());
    ClauseWords clauses = new ClauseWords(words, reading.sentence().tokens());
    String level = level(reading.sentence().report());
    Clause[] governed = governed(reading, words.length());
    strange.write(reading.sentence().tokens(), layer, sink);
    for (int i = 0; i < words.length(); i++) {
      characters(shapes, i, sink);
      tokens(reading.sentence().tokens(), tokens, layer, i, sink);
      layers(layer, i, sink);
      brands.write(shapes, i, sink);
      clauses.write(i, sink);
      clause(governed[i], layer, i, sink);
      sink.add(i, "level", level);
    }
  }

  private static void characters(String s, int i, FeatureSink sink) {
    for (int k = -NEAR; k <= NEAR; k++) {
      sink.add(i, C[k + NEAR], at(s, i + k, i + k + 1));
    }
    sink.add(i, "c-2,-1", at(s, i - 2, i));
    sink.add(i, "c-1,0", at(s, i - 1, i + 1));
    sink.add(i, "c0,1", at(s, i, i + 2));
    sink.add(i, "c1,2", at(s, i + 1, i + 3));
    sink.add(i, "c-1,1", at(s, i - 1, i + 2));
    sink.add(i, "c-2,0", at(s, i - 2, i + 1));
    sink.add(i, "c0,2", at(s, i, i + 3));
  }

  private static final String[] C = {"c-2", "c-1", "c0", "c1", "c2"};

  private static void tokens(
      List<Token> all, Token[] tokens, String[][] layer, int i, FeatureSink sink) {
    Token token = tokens[i];
    String part = layer[Layer.TOKEN.ordinal()][i];
    sink.add(i, "part", part);
    if (token == null) {
      return;
    }
    int index = indexOf(all, token);
    Token before = index > 0 ? all.get(index - 1) : null;
    Token behind = index + 1 < all.size() ? all.get(index + 1) : null;
    String mark = part.substring(0, 1);
    sink.add(i, "word", mark + token.text());
    sink.add(i, "word-before", mark + text(before));
    sink.add(i, "word-behind", mark + text(behind));
    sink.add(i, "tags", mark + tag(before) + ' ' + token.tag() + ' ' + tag(behind));
    Token second = index > 1 ? all.get(index - 2) : null;
    Token next = index + 2 < all.size() ? all.get(index + 2) : null;
    sink.add(i, "tags-before", mark + tag(second) + ' ' + tag(before) + ' ' + token.tag());
    sink.add(i, "tags-behind", mark + token.tag() + ' ' + tag(behind) + ' ' + tag(next));
    sink.add(i, "word-next", mark + text(next));
    sink.add(i, "word-second", mark + text(second));
  }

  private static void layers(String[][] layer, int i, FeatureSink sink) {
    int last = layer[0].length - 1;
    for (Layer source : SOURCES) {
      String[] here = layer[source.ordinal()];
      String before = i > 0 ? here[i - 1] : "^";
      String behind = i < last ? here[i + 1] : "$";
      if (here[i].length() > 1 || before.length() > 1 || behind.length() > 1) {
        sink.add(i, source.name(), here[i]);
        sink.add(i, NAMES_AROUND[source.ordinal()], before + ' ' + here[i] + ' ' + behind);
      }
    }
    String token = layer[Layer.TOKEN.ordinal()][i];
    String head = layer[Layer.HEAD.ordinal()][i];
    String project = layer[Layer.UNDERTAKING.ordinal()][i];
    String company = layer[Layer.RULED_ENTERPRISE.ordinal()][i];
    String division = layer[Layer.DIVISION.ordinal()][i];
    sink.add(i, "project+token", project + ' ' + token);
    sink.add(i, "project+company", project + ' ' + company);
    sink.add(i, "project+division", project + ' ' + division);
    sink.add(i, "project+head", project + ' ' + head);
    sink.add(i, "company+token", company + ' ' + token);
    sink.add(i, "industry+token", layer[Layer.LISTED_INDUSTRY.ordinal()][i] + ' ' + token);
  }

  private static final List<Layer> SOURCES =
      List.of(
          Layer.DIVISION,
          Layer.LISTED_ENTERPRISE,
          Layer.RULED_ENTERPRISE,
          Layer.LISTED_INDUSTRY,
          Layer.HEAD,
          Layer.VERB,
          Layer.UNDERTAKING,
          Layer.OWN);
  private static final String[] NAMES_AROUND = around();

  private static String[] around() {
    String[] names = new String[Layer.values().length];
    for (Layer layer : Layer.values()) {
      names[layer.ordinal()] = layer.name() + "-around";
    }
    return names;
  }

  /** What the verbs of its clause say of a character that may belong to an undertaking's name. */
  private static void clause(Clause clause, String[][] layer, int i, FeatureSink sink) {
    if (clause == null) {
      return;
    }
    String project = layer[Layer.UNDERTAKING.ordinal()][i];
    String governor = verb(clause.governors(), true);
    String predicate = verb(clause.predicates(), false);
    sink.add(i, "governor", governor);
    sink.add(i, "predicate", predicate);
    sink.add(i, "governor+project", governor + ' ' + project);
    sink.add(i, "predicate+project", predicate + ' ' + project);
  }

  private static String verb(List<ProjectVerb> verbs, boolean last) {
    return verbs.isEmpty() ? "" : verbs.get(last ? verbs.size() - 1 : 0).word();
  }

  private static Clause[] governed(SentenceReading reading, int length) {
    Clause[] governed = new Clause[length];
    for (ClauseCandidates candidates : reading.clauses()) {
      Clause clause = candidates.clause();
      for (int i = clause.begin(); i < Math.min(length, clause.end()); i++) {
        governed[i] = clause;
      }
    }
    return governed;
  }

  private static String level(Report report) {
    return report.place().level() == Division.Level.PROVINCE ? "province" : "local";
  }

  /** Digits and Latin letters are told by their kind alone, white space is a line. */
  private static String shapes(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean latin = c < 128 && Character.isLetter(c);
      out.append(Character.isDigit(c) ? '0' : latin ? 'A' : Character.isWhitespace(c) ? '_' : c);
    }
    return out.toString();
  }

  /** The characters of a range; what lies outside the sentence is told as such. */
  private static CharSequence at(String s, int begin, int end) {
    if (begin >= 0 && end <= s.length()) {
      return s.substring(begin, end);
    }
    StringBuilder out = new StringBuilder();
    for (int i = begin; i < end; i++) {
      out.append(i < 0 || i >= s.length() ? NOTHING : s.charAt(i));
    }
    return out;
  }

  private static Token[] tokens(List<Token> all, int length) {
    Token[] tokens = new Token[length];
    for (Token token : all) {
      for (int i = token.span().begin(); i < token.span().end(); i++) {
        tokens[i] = token;
      }
    }
    return tokens;
  }

  private static int indexOf(List<Token> all, Token token) {
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().begin() < token.span().begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String text(Token token) {
    return token == null ? "^" : token.text().replaceAll("\\s", "_");
  }

  private static String tag(Token token) {
    return token == null ? "^" : token.tag();
  }

  static boolean endsClause(char c) {
    return CLAUSE_END.indexOf(c) >= 0;
  }
}
