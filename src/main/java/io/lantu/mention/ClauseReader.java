package io.lantu.mention;

import io.lantu.lexicon.NameTable;
import io.lantu.lexicon.ProjectVerbs;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.lexicon.ProjectVerbs.Role;
import io.lantu.text.GuardedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a sentence at commas and at the verbs that speak of undertakings: {@code 加快甲、乙建设，丙建成投产}
 * gives the stretches {@code 甲、乙建设} (governed by {@code 加快}) and {@code 丙} (followed by {@code
 * 建成投产}). Works on characters alone. Thread-safe.
 */
public final class ClauseReader {
  /** Words of manner and time, which may stand between a verb and what it speaks of. */
  static final GuardedPattern ADVERB =
      GuardedPattern.compile(
          "(?:全面|加快|加速|全力|高标准|高质量|高水平|高起点|高品质|高效|扎实|有序|稳步|稳妥|持续|深入|积极|大力|着力|抓紧|尽快|尽早|及早|早日"
              + "|如期|按期|按时|顺利|力争|确保|争取|基本|正式|同步|继续|全部|成功|即将|相继|陆续|实质性|适时|适度超前|合理|科学|统筹|协同|聚力"
              + "|有力|强力|纵深|重点|率先|提前|努力|务必|已|并|且|正在|抓好|实现|取得|进入|分别|整体|加力|有效|不断|逐步|进一步|切实|认真|严格"
              + "|[“\"]?(?:五一|十一|七一|国庆|春节|元旦)[”\"]?节?(?:之?前|期间)|年内|年底(?:之?前)?|年末|年初|年中|今年|明年|去年|全年|本年度"
              + "|上半年|下半年|[一二三四]季度|(?:20\\d\\d年)?\\d{1,2}月(?:底|末|初|份)?(?:之?前)?|20\\d\\d年(?:底|内)?(?:之?前)?|采暖季前|汛期?前|届时)++");

  private static final String END = "，,；;：:。！？!?\n\r";
  private static final String OPENERS = "（(“《「[【";
  private static final String CLOSERS = "）)”》」]】";

  private final ProjectVerbs verbs;

  public ClauseReader(ProjectVerbs verbs) {
    this.verbs = verbs;
  }

  /** The stretches of a sentence in text order; empty ones are left out. */
  public List<Clause> read(String words) {
    List<Clause> clauses = new ArrayList<>();
    int begin = 0;
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (OPENERS.indexOf(c) >= 0 && closes(words, i)) {
        depth++;
      } else if (CLOSERS.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && END.indexOf(c) >= 0 && !insideNumber(words, i)) {
        part(words, begin, i, clauses);
        begin = i + 1;
      }
    }
    part(words, begin, words.length(), clauses);
    return List.copyOf(clauses);
  }

  private static boolean closes(String words, int open) {
    char close = CLOSERS.charAt(OPENERS.indexOf(words.charAt(open)));
    int at = words.indexOf(close, open);
    return at > 0 && at - open < 30;
  }

  private static boolean insideNumber(String words, int i) {
    return i > 0
        && i + 1 < words.length()
        && Character.isDigit(words.charAt(i - 1))
        && Character.isDigit(words.charAt(i + 1));
  }

  /** A verb at a place. */
  private record Found(int begin, int end, ProjectVerb verb) {}

  private void part(String words, int begin, int end, List<Clause> clauses) {
    List<Found> found = find(words, begin, end);
    List<ProjectVerb> governors = new ArrayList<>();
    int at = begin;
    int aboutBegin = begin;
    for (int k = 0; k <= found.size(); ) {
      int next = k < found.size() ? found.get(k).begin() : end;
      List<ProjectVerb> following = new ArrayList<>();
      int groupEnd = next;
      int group = k;
      while (group < found.size()
          && (group == k || onlyAdverbs(words, groupEnd, found.get(group).begin()))) {
        following.add(found.get(group).verb());
        groupEnd = found.get(group).end();
        group++;
      }
      if (!onlyAdverbs(words, at, next)) {
        boolean speaksBack =
            following.stream().anyMatch(verb -> verb.role() != Role.LEAD)
                && k < found.size()
                && (isBack(found.get(k), words, end) || isBack(found.get(group - 1), words, end));
        clauses.add(
            new Clause(
                at,
                next,
                governors,
                speaksBack ? following : List.of(),
                aboutBegin,
                speaksBack ? groupEnd : next));
        aboutBegin = next;
        if (!(speaksBack && joined(words, groupEnd))) {
          governors = new ArrayList<>();
        }
        if (!speaksBack) {
          governors = following;
        }
      } else {
        governors.addAll(following);
      }
      at = groupEnd;
      if (group == found.size()) {
        if (k < found.size() && !onlyAdverbs(words, at, end) && !linked(found.get(group - 1))) {
          clauses.add(new Clause(at, end, governors, List.of(), aboutBegin, end));
        }
        return;
      }
      k = group;
    }
  }

  private static boolean linked(Found last) {
    return last.verb().role() == Role.LINK;
  }

  private static boolean joined(String words, int at) {
    return at < words.length() && "、和及".indexOf(words.charAt(at)) >= 0;
  }

  private boolean isBack(Found found, String words, int end) {
    return switch (found.verb().role()) {
      case PRED, LINK -> true;
      case BOTH -> closed(words, found.end(), end);
      case LEAD, OPENING, WORD -> false;
    };
  }

  private List<Found> find(String words, int begin, int end) {
    List<Found> found = new ArrayList<>();
    int last = begin;
    int depth = 0;
    for (int i = begin; i < end; ) {
      char c = words.charAt(i);
      if (OPENERS.indexOf(c) >= 0 && closes(words, i)) {
        depth++;
      } else if (CLOSERS.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      Optional<NameTable.Match<ProjectVerb>> match =
          depth > 0 ? Optional.empty() : verbs.longestAt(words, i);
      if (match.isPresent() && match.get().value().role() == Role.WORD) {
        i = match.get().end();
        continue;
      }
      if (match.isPresent() && match.get().end() <= end) {
        ProjectVerb verb = match.get().value();
        boolean opens = onlyAdverbs(words, last, i);
        if (stands(verb.role(), opens, words, i, match.get().end(), end)) {
          found.add(new Found(i, match.get().end(), verb));
          i = match.get().end();
          last = i;
          continue;
        }
      }
      i++;
    }
    return found;
  }

  private static boolean stands(
      Role role, boolean opens, String words, int begin, int verbEnd, int end) {
    boolean closed = closed(words, verbEnd, end);
    boolean attributive = verbEnd < end && words.charAt(verbEnd) == '的';
    return switch (role) {
      case LEAD -> !closed && !attributive;
      case OPENING -> opens && !closed && !attributive;
      case PRED -> closed;
      case BOTH ->
          opens
              ? !attributive
              : !attributive && (closed ? !inList(words, verbEnd, end) : !inName(words, verbEnd));
      case LINK -> !opens;
      case WORD -> false;
    };
  }

  /**
   * Whether a stretch ends at {@code at}: nothing follows, or a joint, or another verb's adverb.
   */
  private static boolean closed(String words, int at, int end) {
    int next = ADVERB.skip(words, at, end);
    return next >= end
        || "、和并及后）)".indexOf(words.charAt(next)) >= 0
        || words.startsWith("等", next) && next == at
        || next > at;
  }

  private static boolean inList(String words, int at, int end) {
    return at < end && "、和及等".indexOf(words.charAt(at)) >= 0;
  }

  private static final GuardedPattern NAME_GOES_ON =
      GuardedPattern.compile("项目|工程|进度|步伐|任务|规划|试点|方案|用地|标准|投资|集团|公司|资金|水平|模式|局|厅|兵团|用");

  private static boolean inName(String words, int at) {
    return NAME_GOES_ON.skip(words, at, words.length()) > at;
  }

  private static boolean onlyAdverbs(String words, int begin, int end) {
    int from = begin;
    while (from < end && (" 　、了好".indexOf(words.charAt(from)) >= 0)) {
      from++;
    }
    if (from >= end) {
      return true;
    }
    return ADVERB.skip(words, from, end) == end;
  }
}
