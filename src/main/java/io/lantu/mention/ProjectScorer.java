package io.lantu.mention;

import io.lantu.lexicon.FeatureWeights;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says what speaks for and against a phrase being the name of an undertaking. Thread-safe. */
final class ProjectScorer {
  private static final Pattern BROKEN = Pattern.compile("[，。；：！？,;:!?…]|^[的了和与及等]|[的了和与及]$");

  private static final Pattern SLOGAN = Pattern.compile("“[^“”]*”");

  private final FeatureWeights weights = FeatureWeights.load("project-weights.tsv");

  /** From 0 to 1: how likely a phrase with these features is the name of an undertaking. */
  double probability(List<String> features) {
    return weights.probability(features);
  }

  List<String> features(
      ProjectCandidate candidate, Clause clause, TaggedSentence sentence, List<Mention> earlier) {
    List<String> out = new ArrayList<>();
    if (clause.governors().stream().anyMatch(ProjectVerb::strong)) {
      out.add("governor-strong");
    } else if (!clause.governors().isEmpty()) {
      out.add("governor-weak");
    }
    if (clause.predicates().stream().anyMatch(verb -> !verb.word().equals("建设"))) {
      out.add("predicate");
    } else if (!clause.predicates().isEmpty()) {
      out.add("predicate-plain");
    }
    if (candidate.called().contains("项目")) {
      out.add("tail-project");
    } else if (candidate.called().contains("工程")) {
      out.add("tail-work");
    } else if (candidate.called().contains("建设")) {
      out.add("tail-building");
    }
    out.add(head(candidate.parts()));
    if (!candidate.parts().phase().isEmpty()) {
      out.add("phase");
    }
    out.add(own(candidate, sentence, earlier));
    if (candidate.listed() > 1) {
      out.add("list");
    }
    if (candidate.counted()) {
      out.add("counted");
    }
    if (candidate.name().length() > 26) {
      out.add("long");
    }
    if (candidate.name().length() < 3) {
      out.add("short");
    }
    if (SLOGAN.matcher(candidate.name()).matches()) {
      out.add("slogan");
    }
    String own = candidate.parts().own();
    if (candidate.parts().bare() && endsInPlace(candidate, sentence, earlier)) {
      out.add("ends-place");
    }
    int ownEnd = Math.min(candidate.end(), candidate.begin() + own.length());
    for (Token token : sentence.tokens()) {
      if (token.span().begin() >= candidate.begin() && token.span().end() <= ownEnd) {
        if (token.tag().equals("v") && token.text().length() > 1) {
          out.add("verb-inside");
        } else if (token.tag().matches("p|d|u.*|r.*|cc?") && !token.text().matches("至|及|和")) {
          out.add("function-word");
        }
      }
    }
    if (BROKEN.matcher(candidate.name()).find()) {
      out.add("broken");
    }
    return out;
  }

  private static String head(Peeled parts) {
    return parts
        .head()
        .map(
            head ->
                switch (head) {
                  case WORKS -> "head-works";
                  case FACILITY -> "head-facility";
                  case PLANT -> "head-plant";
                  case ACTION -> "head-action";
                  case CARE -> "head-care";
                  case PRODUCT -> "head-product";
                  case SOFT -> "head-soft";
                  case STOP -> "head-stop";
                  case ATTR, PHASE -> "head-none";
                })
        .orElse("head-none");
  }

  private static String own(
      ProjectCandidate candidate, TaggedSentence sentence, List<Mention> earlier) {
    String own = candidate.parts().own();
    if (own.isEmpty()) {
      return "own-none";
    }
    if (own.matches("[市县省区]")) {
      return "own-local";
    }
    int begin = candidate.begin();
    int end = Math.min(candidate.end(), begin + own.length());
    return isName(begin, end, sentence, earlier) ? "own-name" : "own-common";
  }

  private static boolean endsInPlace(
      ProjectCandidate candidate, TaggedSentence sentence, List<Mention> earlier) {
    int end = sentence.inReport(candidate.begin(), candidate.end()).end();
    return earlier.stream()
        .anyMatch(mention -> mention instanceof DivisionMention && mention.span().end() == end);
  }

  /** Whether a range holds a place, an enterprise, quotes, digits, or words no dictionary knows. */
  private static boolean isName(
      int begin, int end, TaggedSentence sentence, List<Mention> earlier) {
    var range = sentence.inReport(begin, end);
    if (earlier.stream().anyMatch(mention -> mention.span().overlaps(range))) {
      return true;
    }
    String text = sentence.words().substring(begin, end);
    if (text.matches(".*[“\"\\dA-Za-z].*")) {
      return true;
    }
    int singles = 0;
    for (Token token : sentence.tokens()) {
      if (token.span().begin() >= begin && token.span().end() <= end) {
        if (token.tag().matches("n[rstzx].*|g.*|nis|nto")) {
          return true;
        }
        singles += token.text().length() == 1 ? 1 : 0;
      } else if (token.span().begin() < end && token.span().end() > begin) {
        return true;
      }
    }
    return singles >= 1 && text.length() >= 2;
  }
}
