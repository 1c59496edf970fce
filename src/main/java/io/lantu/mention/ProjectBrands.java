package io.lantu.mention;

import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.NameTable;
import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectHeads.HeadClass;
import io.lantu.lexicon.WordLists;
import io.lantu.mention.SentenceReading.ClauseCandidates;
import io.lantu.mention.SentenceReading.RuleHit;
import io.lantu.text.Span;
import io.lantu.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Enterprises that open an undertaking's name: known ones also by short names that are words
 * elsewhere, and before an industrial product unknown ones ({@code 云鼎负极材料项目} speaks of {@code 云鼎}).
 * A place before the name is not part of it.
 */
final class ProjectBrands {
  private static final String RULE = "enterprise-of-project";
  private static final Set<String> POWER_PLANTS = Set.of("电厂", "热电厂", "发电厂");
  private static final Pattern MAKING = Pattern.compile(".*(?:投产|达产|达效|量产|产能).*");
  private static final Pattern COMMON_TAG =
      Pattern.compile("n|vn|v|vi|b|a|an|d|ad|l|i|gi|gc|gm|gp|gb.*|nnt|nis|m|t|f|s|nhd?|nmc|nb.*");
  private static final Pattern NO_BRAND =
      Pattern.compile(
          "[高低超微双单碳氢硼硅铝镁铜锌镍钴钨钼钛钒锂钠煤千万百醇].*|.*[等及和与的万亿千百吨送元]|[引调].[济入].|虚拟|.*(?:业|新型|高新|绿色|智能)");
  private static final Pattern PLACE =
      Pattern.compile(".*[山河湖江沟岭庄村镇乡街路桥湾坪滩川源泉口峪岛洲港城堡寨营屯店塘塬峡沙海林池区县市省]");
  private static final Pattern ZONE = Pattern.compile("(?:高新区|经开区|开发区|工业园区|新区|园区)(?=..)");
  private static final Pattern PLANT_NAME = Pattern.compile("(?:一体化|生产线|中试线|工厂|车间)$");
  private static final Pattern ACTION_NAME =
      Pattern.compile("(?:扩产|技改|扩能|综合利用|储能示范|固废利用|深加工|产能提升|技术改造|增产)$");
  private static final Pattern WORKS_NAME = Pattern.compile("储能(?:示范|电站)?$");
  private static final Pattern BRAND = Pattern.compile("[\u4e00-\u9fff]{2,6}");

  private final ProjectHeads heads = ProjectHeads.load();
  private final Enterprises enterprises;
  private final List<String> trades;
  private final WordLists words;

  ProjectBrands(Enterprises enterprises, WordLists words) {
    this.enterprises = enterprises;
    this.words = words;
    this.trades =
        words.words("trade").stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
            .toList();
  }

  /**
   * @param places of the sentence
   * @param found enterprises that are known already
   */
  List<RuleHit> find(
      TaggedSentence sentence,
      List<Mention> places,
      List<RuleHit> found,
      List<ClauseCandidates> clauses) {
    List<RuleHit> out = new ArrayList<>();
    for (ClauseCandidates clause : clauses) {
      boolean making =
          clause.clause().predicates().stream().anyMatch(v -> MAKING.matcher(v.word()).matches());
      for (ProjectCandidate candidate : clause.projects()) {
        int begin = behindPlace(sentence, candidate, places, found);
        if (begin < 0 || candidate.form() != ProjectCandidate.Form.READ) {
          continue;
        }
        boolean called = candidate.called().contains("项目") || making;
        Optional<Span> brand =
            known(sentence, begin, candidate.end(), called || industrial(candidate));
        if (brand.isPresent()) {
          out.add(hit(brand.get()));
        } else if (plant(candidate)) {
          int end =
              candidate.begin()
                  + candidate.parts().own().length()
                  + candidate.parts().thing().length();
          if (end <= candidate.end()) {
            out.add(new RuleHit(candidate.begin(), end, RULE));
          }
        } else if (called && industrial(candidate)) {
          unknown(sentence, begin, candidate.end()).ifPresent(span -> out.add(hit(span)));
        }
      }
    }
    return out;
  }

  private static RuleHit hit(Span span) {
    return new RuleHit(span.begin(), span.end(), RULE);
  }

  /**
   * Where the candidate begins behind its place names, or -1 where an enterprise is known there.
   */
  private static int behindPlace(
      TaggedSentence sentence,
      ProjectCandidate candidate,
      List<Mention> places,
      List<RuleHit> found) {
    int offset = sentence.sentence().span().begin();
    int begin = candidate.begin();
    for (int before = -1; before < begin; ) {
      before = begin;
      for (Mention place : places) {
        begin = behindZone(sentence, begin, candidate.end());
        int end = place.span().end() - offset;
        if (place.span().begin() - offset == begin && end < candidate.end()) {
          begin = end;
        }
      }
      for (RuleHit hit : found) {
        if (hit.begin() == begin) {
          return -1;
        }
        begin = behindZone(sentence, begin, candidate.end());
      }
    }
    return begin;
  }

  private static int behindZone(TaggedSentence sentence, int begin, int end) {
    Matcher zone = ZONE.matcher(sentence.words()).region(begin, end);
    return zone.lookingAt() ? zone.end() : begin;
  }

  private Optional<Span> known(TaggedSentence sentence, int begin, int end, boolean making) {
    String text = sentence.words();
    Optional<NameTable.Match<String>> listed = enterprises.longestAt(text, begin);
    if (listed.isPresent() && listed.get().end() <= end && listed.get().name().length() >= 2) {
      return Optional.of(new Span(begin, listed.get().end()));
    }
    Optional<NameTable.Match<String>> stem = enterprises.stemAt(text, begin);
    if (making
        && stem.isPresent()
        && stem.get().end() < end
        && heads.get(stem.get().name()).isEmpty()
        && !ZONE.matcher(text).region(stem.get().end(), end).lookingAt()
        && !isWord(sentence, begin, stem.get().end())) {
      int stemEnd = stem.get().end();
      return trades.stream()
          .filter(trade -> text.startsWith(trade, stemEnd) && stemEnd + trade.length() <= end)
          .findFirst()
          .map(trade -> new Span(begin, stemEnd + trade.length()))
          .or(() -> Optional.of(new Span(begin, stemEnd)));
    }
    for (int length = Math.min(5, end - begin); making && length >= 2; length--) {
      if (words.words("short").contains(text.substring(begin, begin + length))) {
        return Optional.of(new Span(begin, begin + length));
      }
    }
    return Optional.empty();
  }

  /** Whether the segmenter knows a range as a word, or cuts through one of its ends. */
  private static boolean isWord(TaggedSentence sentence, int begin, int end) {
    TokenEdges edges = new TokenEdges(sentence);
    return !edges.begins(begin)
        || !edges.ends(end)
        || edges.tokenAt(begin).filter(token -> token.span().end() == end).isPresent();
  }

  /** A power plant that is rebuilt or gets another phase is a firm already. */
  private static boolean plant(ProjectCandidate candidate) {
    Peeled parts = candidate.parts();
    return POWER_PLANTS.contains(parts.thing())
        && parts.own().length() >= 2
        && !NO_BRAND.matcher(parts.own()).matches()
        && !(parts.action().isEmpty() && parts.phase().isEmpty());
  }

  private static boolean industrial(ProjectCandidate candidate) {
    Optional<HeadClass> head = candidate.parts().head();
    return head.isPresent()
        && switch (head.get()) {
          case PRODUCT, PHASE -> true;
          case PLANT -> PLANT_NAME.matcher(candidate.name()).find();
          case ACTION, CARE -> ACTION_NAME.matcher(candidate.name()).find();
          case WORKS -> WORKS_NAME.matcher(candidate.name()).find();
          case FACILITY, ATTR, SOFT, STOP -> false;
        };
  }

  private Optional<Span> unknown(TaggedSentence sentence, int begin, int limit) {
    String text = sentence.words();
    int end = begin;
    boolean unknown = false;
    while (end < limit && end - begin < 7) {
      if (Character.isDigit(text.charAt(end)) || heads.lengthAt(text, end) >= 2) {
        break;
      }
      Token token = covering(sentence, end);
      boolean common =
          token != null
              && token.span().begin() == end
              && token.text().length() >= 2
              && COMMON_TAG.matcher(token.tag()).matches();
      if (common && end > begin) {
        break;
      }
      unknown = unknown || !common;
      end = common ? token.span().end() : end + 1;
    }
    String brand = text.substring(begin, end);
    if (!unknown
        || trades.contains(brand)
        || !BRAND.matcher(brand).matches()
        || NO_BRAND.matcher(brand).matches()) {
      return Optional.empty();
    }
    for (String trade : trades) {
      if (text.startsWith(trade, end) && end + trade.length() <= limit && brand.length() <= 4) {
        end += trade.length();
        break;
      }
    }
    boolean place = begin + brand.length() == end && PLACE.matcher(brand).matches();
    return place ? Optional.empty() : Optional.of(new Span(begin, end));
  }

  private static Token covering(TaggedSentence sentence, int at) {
    List<Token> here = sentence.tokens(at, at + 1);
    return here.isEmpty() ? null : here.get(0);
  }
}
