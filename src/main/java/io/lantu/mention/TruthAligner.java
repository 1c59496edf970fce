package io.lantu.mention;

import io.lantu.learn.KnownSpans;
import io.lantu.mention.SentenceReading.ClauseCandidates;
import io.lantu.mention.Truth.KnownName;
import io.lantu.mention.Truth.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of a sentence behind the names that annotators wrote down for it. A restored name
 * stands where the rules found the list member that it belongs to. Where a name cannot be placed,
 * nothing is claimed of the sentence; where an industry's name occurs twice, nothing of these
 * places.
 */
final class TruthAligner {
  private static final String PASSED_OVER = "“”‘’\"' 　";

  private TruthAligner() {}

  static List<KnownSpans> align(SentenceReading reading, Truth truth) {
    List<KnownSpans> known = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      known.add(align(kind, reading, truth));
    }
    return known;
  }

  private static KnownSpans align(Kind kind, SentenceReading reading, Truth truth) {
    String words = reading.sentence().words();
    KnownSpans known = new KnownSpans(words.length());
    Set<String> placed = new HashSet<>();
    if (kind == Kind.PROJECT) {
      ruled(reading, truth, known, placed);
    }
    List<KnownName> names =
        new ArrayList<>(truth.names(kind, reading.sentence().sentence().span()));
    names.sort(
        Comparator.comparing((KnownName n) -> n.name().length())
            .reversed()
            .thenComparing(KnownName::doubtful)
            .thenComparing(KnownName::name));
    for (KnownName name : names) {
      List<int[]> found = occurrences(words, name.name());
      boolean sure = !name.doubtful() && (kind != Kind.INDUSTRY || found.size() == 1);
      boolean any = placed.contains(name.name());
      for (int[] place : found) {
        any |= mark(known, place[0], place[1], sure);
      }
      if (!any && found.isEmpty()) {
        known.doubtful(0, words.length());
      }
    }
    return known;
  }

  /** Names that the rules read out of lists. */
  private static void ruled(
      SentenceReading reading, Truth truth, KnownSpans known, Set<String> placed) {
    for (ClauseCandidates clause : reading.clauses()) {
      for (ProjectCandidate candidate : clause.projects()) {
        Verdict verdict =
            truth.of(
                Kind.PROJECT,
                reading.sentence().inReport(candidate.begin(), candidate.end()),
                candidate.name());
        if (verdict != Verdict.WRONG) {
          mark(known, candidate.begin(), candidate.end(), verdict == Verdict.RIGHT);
          placed.add(candidate.name());
        }
      }
    }
  }

  private static boolean mark(KnownSpans known, int begin, int end, boolean sure) {
    for (int i = begin; i < end; i++) {
      if (known.marked(i)) {
        return true;
      }
    }
    if (sure && end - begin >= 2) {
      known.firm(begin, end);
    } else {
      known.doubtful(begin, end);
    }
    return true;
  }

  private static List<int[]> occurrences(String words, String name) {
    List<int[]> out = new ArrayList<>();
    for (int from = 0; from < words.length(); ) {
      int end = matches(words, from, name);
      if (end > from) {
        out.add(new int[] {from, end});
        from = end;
      } else {
        from++;
      }
    }
    return out;
  }

  /** Where a name that begins at a place ends, quotes and blanks passed over, or -1. */
  private static int matches(String words, int from, String name) {
    int at = from;
    for (int k = 0; k < name.length(); k++) {
      char c = name.charAt(k);
      if (PASSED_OVER.indexOf(c) >= 0) {
        continue;
      }
      while (at > from
          && at < words.length()
          && words.charAt(at) != c
          && PASSED_OVER.indexOf(words.charAt(at)) >= 0) {
        at++;
      }
      if (at >= words.length() || words.charAt(at) != c) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
