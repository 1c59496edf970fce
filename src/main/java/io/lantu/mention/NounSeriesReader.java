package io.lantu.mention;

import io.lantu.mention.NounSeries.Kind;
import io.lantu.mention.NounSeries.Phrase;
import io.lantu.mention.NounSeries.Word;
import io.lantu.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the noun series of one sentence; used once, by one thread. */
final class NounSeriesReader {
  private static final Set<String> JOINTS = Set.of("、", "和", "与", "及", "以及");

  /**
   * Between two marks of a list, and between a verb of development and such a mark, everything
   * belongs to the member, whatever the segmenter says.
   */
  private static final Pattern MEMBER =
      Pattern.compile(
          "(?<=、)[^，。；：！？、（）“”《》的\\s]{2,14}?(?=、|等|和|与|及|[，。；])"
              + "|(?<=发展|培育|壮大|做强|做优|做大|布局)[^，。；：！？、（）“”《》的\\s]{2,14}?(?=、|产业|行业|[，。；])"
              + "|(?<=推动|推进|促进|加快|提升|支持|打造)[^，。；：！？、（）“”《》的\\s]{2,10}?(?=、)");

  /** A listed name of so many letters is believed against the segmenter. */
  private static final int LONG_TAILLESS = 3;

  private static final String NUMERALS = "0123456789一二三四五六七八九十百千万亿两几多";

  private static final List<String> GUESSES = List.of("nt", "nr", "ns", "nz");
  private static final List<String> NAME_TAGS =
      List.of("n", "vn", "b", "g", "an", "ag", "ad", "vg", "x", "j", "h", "k", "z", "l", "s");

  private final String words;
  private final TokenEdges edges;
  private final BitSet taken;
  private final BitSet member = new BitSet();
  private final IndustryWords vocabulary;
  private final List<NounSeries> all = new ArrayList<>();
  private List<Phrase> phrases = new ArrayList<>();
  private List<String> joints = new ArrayList<>();
  private List<Word> phrase = new ArrayList<>();

  NounSeriesReader(TaggedSentence sentence, BitSet taken, IndustryWords vocabulary) {
    this.words = sentence.words();
    this.edges = new TokenEdges(sentence);
    this.taken = taken;
    this.vocabulary = vocabulary;
    Matcher matcher = MEMBER.matcher(words);
    while (matcher.find()) {
      member.set(matcher.start(), matcher.end());
    }
  }

  List<NounSeries> read() {
    boolean joined = false;
    for (int at = 0; at < words.length(); ) {
      String known = known(at);
      Optional<Word> word = word(at, known);
      if (word.isPresent()) {
        if (phrase.isEmpty() && !joined) {
          endSeries();
        }
        phrase.add(word.get());
        at = word.get().end();
        continue;
      }
      endPhrase();
      String here = known.isEmpty() ? token(at) : known;
      joined = !phrases.isEmpty() && JOINTS.contains(here);
      if (joined) {
        joints.add(here);
      } else {
        endSeries();
      }
      at += here.length();
    }
    endPhrase();
    endSeries();
    return all;
  }

  private void endPhrase() {
    if (!phrase.isEmpty()) {
      phrases.add(Phrase.of(phrase));
      phrase = new ArrayList<>();
    }
  }

  private void endSeries() {
    if (!phrases.isEmpty()) {
      all.add(new NounSeries(phrases, joints.subList(0, phrases.size() - 1)));
      phrases = new ArrayList<>();
    }
    joints = new ArrayList<>();
  }

  /** The longest known word at a place, or nothing. */
  private String known(int at) {
    for (int end = at + vocabulary.knownLengthAt(words, at); end > at; end--) {
      String word = words.substring(at, end);
      if (vocabulary.known(word) && (edge(at) && edge(end) || trusted(word))) {
        return word;
      }
    }
    return "";
  }

  private boolean trusted(String word) {
    return word.length() > LONG_TAILLESS
        || word.length() >= LONG_TAILLESS
            && vocabulary.listed(word)
            && !"业游链".contains(word.substring(word.length() - 1));
  }

  /** Whether a word may begin or end here. */
  private boolean edge(int at) {
    return at == words.length()
        || edges.begins(at)
        || edges.ends(at)
        || edges.covering(at).filter(t -> opensWith(GUESSES, t.tag())).isPresent();
  }

  private static boolean guess(Token token) {
    return token.span().length() > 2 && opensWith(GUESSES, token.tag());
  }

  private static boolean opensWith(List<String> openings, String tag) {
    for (String opening : openings) {
      if (tag.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }

  private String token(int at) {
    return edges
        .covering(at)
        .filter(t -> !guess(t))
        .map(t -> words.substring(at, t.span().end()))
        .orElse(words.substring(at, at + 1));
  }

  private Optional<Word> word(int at, String known) {
    if (taken.get(at) || JOINTS.contains(known)) {
      return Optional.empty();
    }
    if (!known.isEmpty()) {
      boolean verb = vocabulary.is("verb", known) || vocabulary.is("develop", known);
      int end = at + known.length();
      boolean closes = at > 0 && member.get(at - 1) && member.get(at) && !member.get(end);
      return verb && !closes && !vocabulary.listed(known)
          ? Optional.empty()
          : Optional.of(new Word(at, at + known.length(), known, kind(known)));
    }
    Optional<Token> token = edges.covering(at);
    String text = token(at);
    if (token.isEmpty() || JOINTS.contains(text)) {
      return Optional.empty();
    }
    boolean letter = guess(token.get()) || text.length() == 1;
    boolean like =
        member.get(at)
            || guess(token.get()) && Character.isLetter(words.charAt(at))
            || opensWith(NAME_TAGS, token.get().tag())
            || token.get().tag().equals("a")
            || token.get().tag().equals("m") && text.length() > 1 && !numeral(text);
    return like && Character.isLetterOrDigit(words.charAt(at)) && !"的等".contains(text)
        ? Optional.of(new Word(at, at + text.length(), text, letter ? Kind.LETTER : Kind.NAME))
        : Optional.empty();
  }

  private static boolean numeral(String text) {
    return text.chars().anyMatch(c -> NUMERALS.indexOf(c) >= 0);
  }

  private Kind kind(String word) {
    if (vocabulary.is("tail", word)) {
      return Kind.TAIL;
    }
    return vocabulary.listed(word) ? Kind.LISTED : Kind.NAME;
  }
}
