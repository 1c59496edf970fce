package io.lantu.mention;

import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectHeads.HeadClass;
import io.lantu.lexicon.ProjectVerbs;
import io.lantu.lexicon.WordLists;
import io.lantu.text.Span;
import io.lantu.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Unknown names that open an industrial undertaking's name: {@code 云鼎负极材料项目} speaks of an
 * enterprise {@code 云鼎}. A place before the name is not part of it.
 */
final class ProjectBrands {
  private static final double CONFIDENCE = 0.6;

  private final ClauseReader clauses = new ClauseReader(ProjectVerbs.load());
  private final ProjectHeads heads = ProjectHeads.load();
  private final ProjectNames names = new ProjectNames(heads);
  private final Set<String> trades;

  ProjectBrands(WordLists words) {
    this.trades = words.words("trade");
  }

  List<EnterpriseMention> find(TaggedSentence sentence, List<Mention> known) {
    List<EnterpriseMention> out = new ArrayList<>();
    for (Clause clause : clauses.read(sentence.words())) {
      for (ProjectCandidate candidate : names.read(sentence, clause)) {
        boolean called =
            candidate.called().contains("项目")
                || clause.predicates().stream()
                    .anyMatch(v -> v.word().matches(".*(投产|达产|达效|量产|产能).*"));
        if (called && industrial(candidate)) {
          brand(sentence, candidate, known)
              .ifPresent(
                  span ->
                      out.add(
                          new EnterpriseMention(
                              sentence.sentence().number(),
                              sentence.inReport(span.begin(), span.end()),
                              span.of(sentence.words()),
                              "enterprise-of-project",
                              CONFIDENCE)));
        }
      }
    }
    return out;
  }

  private static boolean industrial(ProjectCandidate candidate) {
    Optional<HeadClass> head = candidate.parts().head();
    return head.isPresent()
        && switch (head.get()) {
          case PRODUCT, PHASE -> true;
          case PLANT -> candidate.name().matches(".*(一体化|生产线|中试线|工厂|车间)$");
          case ACTION -> candidate.name().matches(".*(扩产|技改|扩能)$");
          case WORKS -> candidate.name().matches(".*储能(示范)?$");
          case CARE, FACILITY, ATTR, SOFT, STOP -> false;
        };
  }

  private Optional<Span> brand(
      TaggedSentence sentence, ProjectCandidate candidate, List<Mention> known) {
    String words = sentence.words();
    int begin = candidate.begin();
    for (boolean moved = true; moved; ) {
      moved = false;
      for (Mention mention : known) {
        Span at = mention.span();
        int from = at.begin() - sentence.sentence().span().begin();
        int to = at.end() - sentence.sentence().span().begin();
        if (mention instanceof DivisionMention && from == begin && to < candidate.end()) {
          begin = to;
          moved = true;
        } else if (mention instanceof EnterpriseMention && from == begin) {
          return Optional.empty();
        }
      }
    }
    int end = begin;
    boolean unknown = false;
    while (end < candidate.end()) {
      int length = heads.lengthAt(words, end);
      if (length >= 2 && end - begin >= 2 || Character.isDigit(words.charAt(end))) {
        break;
      }
      Token token = covering(sentence, end);
      boolean common =
          token != null
              && token.span().begin() == end
              && token.text().length() >= 2
              && token.tag().matches("n|vn|v|b|a|an|d|ad|l|i|gi|gc|gm|gp|nnt|nis|m|t|f|s");
      if (common && (end > begin || length >= 2)) {
        break;
      }
      unknown = unknown || !common;
      end =
          token == null
              ? end + 1
              : Math.min(candidate.end(), Math.max(end + 1, token.span().end()));
    }
    for (String trade : trades) {
      if (end - begin >= 2
          && words.startsWith(trade, end)
          && end + trade.length() <= candidate.end()) {
        end += trade.length();
        break;
      }
    }
    int length = end - begin;
    return unknown
            && length >= 2
            && length <= 8
            && words.substring(begin, end).matches("[\u4e00-\u9fffA-Za-z]+")
        ? Optional.of(new Span(begin, end))
        : Optional.empty();
  }

  private static Token covering(TaggedSentence sentence, int at) {
    for (Token token : sentence.tokens()) {
      if (token.span().begin() <= at && at < token.span().end()) {
        return token;
      }
    }
    return null;
  }
}
