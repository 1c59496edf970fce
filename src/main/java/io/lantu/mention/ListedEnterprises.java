package io.lantu.mention;

import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.NameTable;
import io.lantu.lexicon.WordLists;
import io.lantu.lexicon.WordSet;
import io.lantu.mention.SentenceReading.RuleHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Well-known enterprises, with the company suffix behind their name where there is one. */
final class ListedEnterprises {

  private final Enterprises enterprises;
  private final WordSet suffixes;
  private final Set<String> guards;

  ListedEnterprises(Enterprises enterprises, WordLists words) {
    this.enterprises = enterprises;
    this.guards = words.words("guard");
    this.suffixes = new WordSet(words.words("suffix"));
  }

  /** None inside another, but some may cross: what looks like one name may open with another. */
  List<RuleHit> find(TaggedSentence sentence) {
    List<RuleHit> out = new ArrayList<>();
    TokenEdges edges = new TokenEdges(sentence);
    String words = sentence.words();
    int behind = 0;
    for (int i = 0; i < words.length(); i++) {
      Optional<NameTable.Match<String>> match = enterprises.longestAt(words, i);
      if (match.isEmpty() || !stands(edges, words, match.get()) || guarded(words, match.get())) {
        continue;
      }
      int end = match.get().end() + suffixes.lengthAt(words, match.get().end());
      if (end <= behind) {
        continue;
      }
      behind = end;
      out.add(new RuleHit(i, end, "enterprise-listed"));
    }
    return out;
  }

  private boolean guarded(String words, NameTable.Match<String> match) {
    for (String guard : guards) {
      int at = words.indexOf(guard, Math.max(0, match.begin() - guard.length()));
      if (at >= 0 && at <= match.begin() && at + guard.length() >= match.end()) {
        return true;
      }
    }
    return false;
  }

  /** Not inside a longer word; Latin names not inside a longer Latin word. */
  private static boolean stands(TokenEdges edges, String words, NameTable.Match<String> match) {
    boolean latinBefore =
        latin(words.charAt(match.begin()))
            && match.begin() > 0
            && latin(words.charAt(match.begin() - 1));
    boolean latinBehind =
        latin(words.charAt(match.end() - 1))
            && match.end() < words.length()
            && latin(words.charAt(match.end()));
    if (latinBefore || latinBehind) {
      return false;
    }
    if (match.name().length() > 2) {
      return edges.begins(match.begin()) || edges.ends(match.end()) || match.name().length() > 3;
    }
    return edges.begins(match.begin()) && edges.ends(match.end());
  }

  private static boolean latin(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
