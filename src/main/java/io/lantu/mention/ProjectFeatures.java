package io.lantu.mention;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.lexicon.WordLists;
import io.lantu.lexicon.WordSet;
import io.lantu.text.Span;
import io.lantu.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Says what speaks for and against a phrase being the name of an undertaking. Thread-safe. */
final class ProjectFeatures {
  private static final Set<String> NAMELESS = Set.of("none", "common", "single", "quoted");
  private static final Pattern BROKEN = Pattern.compile("[，。；：！？,;:!?…]|^[的了和与及等]|[的了和与及]$");
  private static final Pattern SLOGAN = Pattern.compile("“[^“”]*”");
  private static final Pattern FUNCTION_WORD =
      Pattern.compile("[的了在对为以被把将向从于是与由让使等不更最各每其]|以及|通过|围绕|根据|按照|进行|使用|有关|相关|更多|更加");
  private static final Pattern NUMBERED = Pattern.compile(".*[\\dA-Za-z].*|第?[一二三四五六七八九十]+");

  private final WordLists words = WordLists.load("project-words.tsv");
  private final WordSet campaigns = new WordSet(words.words("campaign"));

  Set<String> of(
      ProjectCandidate candidate, Clause clause, TaggedSentence sentence, List<Mention> earlier) {
    Set<String> out = new LinkedHashSet<>();
    boolean local = sentence.report().place().level() != Division.Level.PROVINCE;
    out.add(local ? "level-local" : "level-province");
    governors(clause, out);
    String head = head(candidate.parts());
    out.add("head-" + head);
    String own = own(candidate, sentence, earlier);
    out.add("own-" + own);
    boolean named = !NAMELESS.contains(own);
    out.add((named ? "named-" : "unnamed-") + head);
    if (!named && local) {
      out.add("unnamed-local");
    }
    called(candidate, head, out);
    if (!candidate.parts().phase().isEmpty()) {
      out.add("phase");
    }
    if (candidate.listed() > 1) {
      out.add(candidate.listed() > 2 ? "list-long" : "list-two");
    }
    if (candidate.counted()) {
      out.add("counted");
    }
    if (candidate.name().length() > 20) {
      out.add("long");
    }
    if (candidate.name().length() < 4) {
      out.add("short");
    }
    if (SLOGAN.matcher(candidate.name()).matches()) {
      out.add("slogan");
    }
    if (candidate.parts().bare() && endsInPlace(candidate, sentence, earlier)) {
      out.add("ends-place");
    }
    if (BROKEN.matcher(candidate.name()).find()) {
      out.add("broken");
    }
    inside(candidate, sentence, out);
    return out;
  }

  private void governors(Clause clause, Set<String> out) {
    if (clause.governors().isEmpty()) {
      out.add("governor-none");
    }
    for (ProjectVerb verb : clause.governors()) {
      for (String kind : List.of("build", "run", "push")) {
        if (words.words(kind).contains(verb.word())) {
          out.add("governor-" + kind);
        }
      }
      out.add(verb.strong() ? "governor-strong" : "governor-weak");
    }
    for (ProjectVerb verb : clause.predicates()) {
      if (verb.word().equals("建设")) {
        out.add("predicate-plain");
      } else {
        out.add("predicate-" + verb.stage().name().toLowerCase(Locale.ROOT));
        out.add(verb.strong() ? "predicate-strong" : "predicate-weak");
      }
    }
  }

  private static void called(ProjectCandidate candidate, String head, Set<String> out) {
    String called = candidate.called();
    if (called.contains("项目")) {
      out.add("tail-project");
      out.add("project-" + head);
    } else if (called.contains("工程")) {
      out.add("tail-work");
      out.add("work-" + head);
    } else if (called.contains("建设")) {
      out.add("tail-building");
    }
  }

  private static String head(Peeled parts) {
    return parts
        .head()
        .map(
            head ->
                switch (head) {
                  case WORKS -> "works";
                  case FACILITY -> "facility";
                  case PLANT -> "plant";
                  case ACTION -> "action";
                  case CARE -> "care";
                  case PRODUCT -> "product";
                  case SOFT -> "soft";
                  case STOP -> "stop";
                  case PHASE -> "phase";
                  case ATTR -> "none";
                })
        .orElse("none");
  }

  /** What makes the own part particular, the surest sign first. */
  private String own(ProjectCandidate candidate, TaggedSentence sentence, List<Mention> earlier) {
    String own = candidate.parts().own();
    if (own.isEmpty()) {
      return "none";
    }
    if (own.length() == 1 && "市县省区".contains(own)) {
      return "local";
    }
    int begin = candidate.begin();
    int end = Math.min(candidate.end(), begin + own.length());
    Span range = sentence.inReport(begin, end);
    boolean place = false;
    for (Mention mention : earlier) {
      if (mention.span().overlaps(range)) {
        if (mention instanceof EnterpriseMention) {
          return "enterprise";
        }
        place = true;
      }
    }
    if (place) {
      return "place";
    }
    String text = sentence.words().substring(begin, end);
    String tagged = tagged(begin, end, sentence);
    if (!tagged.isEmpty()) {
      return tagged;
    }
    if (text.contains("“")) {
      return "quoted";
    }
    if (NUMBERED.matcher(text).matches()) {
      return "numbered";
    }
    return singles(begin, end, sentence);
  }

  private static String tagged(int begin, int end, TaggedSentence sentence) {
    for (Token token : sentence.tokens(begin, end)) {
      if (token.span().begin() >= begin && token.span().end() <= end) {
        if (token.tag().startsWith("ns")) {
          return "place";
        }
        if (token.tag().startsWith("nr")) {
          return "person";
        }
        if (token.tag().startsWith("nt")) {
          return "body";
        }
        if (token.tag().equals("nz") || token.tag().startsWith("g")) {
          return "term";
        }
      }
    }
    return "";
  }

  private String singles(int begin, int end, TaggedSentence sentence) {
    int run = 0;
    int longest = 0;
    int last = begin;
    for (Token token : sentence.tokens(begin, end)) {
      boolean cut = token.span().begin() < begin || token.span().end() > end;
      run = token.text().length() == 1 || cut ? run + 1 : 0;
      longest = Math.max(longest, run);
      last = token.span().begin();
    }
    String tail = sentence.words().substring(end - 1, end);
    if (longest > 0 && end - begin >= 2 && words.words("place").contains(tail)) {
      return "place-like";
    }
    return longest >= 2 ? "unknown" : longest == 1 && end - begin > 1 ? "single" : "common";
  }

  private void inside(ProjectCandidate candidate, TaggedSentence sentence, Set<String> out) {
    String own = candidate.parts().own();
    if (IntStream.range(0, own.length()).anyMatch(at -> campaigns.lengthAt(own, at) > 0)) {
      out.add("campaign-inside");
    }
    int ownEnd = Math.min(candidate.end(), candidate.begin() + own.length());
    int quoteBegin = sentence.words().indexOf('“', candidate.begin());
    int quoteEnd = quoteBegin < 0 ? -1 : sentence.words().indexOf('”', quoteBegin);
    for (Token token : sentence.tokens(candidate.begin(), ownEnd)) {
      int at = token.span().begin();
      boolean quoted = quoteBegin >= 0 && at > quoteBegin && at < quoteEnd;
      if (at >= candidate.begin() && token.span().end() <= ownEnd && !quoted) {
        if (token.tag().equals("v") && token.text().length() > 1) {
          out.add("verb-inside");
        } else if (FUNCTION_WORD.matcher(token.text()).matches()) {
          out.add("function-word");
        }
      }
    }
  }

  private static boolean endsInPlace(
      ProjectCandidate candidate, TaggedSentence sentence, List<Mention> earlier) {
    int end = sentence.inReport(candidate.begin(), candidate.end()).end();
    return earlier.stream()
        .anyMatch(mention -> mention instanceof DivisionMention && mention.span().end() == end);
  }
}
