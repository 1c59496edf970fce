package io.lantu.mention;

import io.lantu.lexicon.Industries;
import io.lantu.lexicon.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What names no particular enterprise, whatever the span model says: words that only tell of kinds
 * of companies ({@code 云计算公司}), and what opens the name of a street or a village. Thread-safe.
 */
final class EnterpriseGuards {
  private static final Pattern GEOGRAPHIC =
      Pattern.compile("路(?![由演面网灯径况段])|大?街|大道|巷|胡同|村(?!镇)|镇|乡(?!村)|社区|小区");
  private static final Pattern ORDINAL = Pattern.compile("第[一二三四五六七八九十]+[代批期]");

  private final Set<String> common = new HashSet<>();

  EnterpriseGuards(WordLists words) {
    List.of("generic", "ordinary", "suffix", "kind")
        .forEach(role -> common.addAll(words.words(role)));
    common.addAll(Industries.load().names());
  }

  /** Whether the words at {@code [begin, end)} cannot be a name. */
  boolean against(String words, int begin, int end) {
    return GEOGRAPHIC.matcher(words).region(end, words.length()).lookingAt()
        || common(words.substring(begin, end));
  }

  /** Whether a name can be cut into words that tell of kinds alone. */
  private boolean common(String name) {
    boolean[] cut = new boolean[name.length() + 1];
    cut[0] = true;
    for (int from = 0; from < name.length(); from++) {
      for (int to = from + 1; cut[from] && to <= name.length(); to++) {
        String part = name.substring(from, to);
        cut[to] |= common.contains(part) || ORDINAL.matcher(part).matches();
      }
    }
    return cut[name.length()];
  }
}
