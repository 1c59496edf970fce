package io.lantu.link;

import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.WordLists;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells names of one thing in the world from names of a sort, which each place may have for itself
 * ({@code 文化馆}, {@code 绕城高速}). Thread-safe.
 */
final class ProperNames {
  private static final Pattern PHASE = Pattern.compile("[一二三四五六七八九十0-9]+期$");
  private static final int LONGEST_WORD = 8;

  private final ProjectHeads heads;
  private final Set<String> lines;
  private final Set<String> sorts;
  private final Set<String> common;
  private final Set<String> companies;

  ProperNames(ProjectHeads heads, WordLists words) {
    this.heads = heads;
    this.lines = words.words("line");
    this.sorts = words.words("sort");
    this.common = words.words("common");
    this.companies = words.words("company");
  }

  /** A name with a part of its own, not made of common nouns alone. */
  boolean isProper(String name) {
    return !isMadeOf(PHASE.matcher(name).replaceFirst(""), this::isCommon);
  }

  /** The proper name of a line that runs through several places, such as {@code 某某高铁二期}. */
  boolean isLine(String name) {
    String line = PHASE.matcher(name).replaceFirst("");
    List<String> own =
        lines.stream()
            .filter(line::endsWith)
            .map(word -> line.substring(0, line.length() - word.length()))
            .toList();
    return !own.isEmpty()
        && own.stream().allMatch(part -> part.length() >= 2 && !isMadeOf(part, sorts::contains));
  }

  /** A company's name with a part of its own; {@code 公交} and {@code 农商银行} have none. */
  boolean isProperCompany(String name) {
    return !isMadeOf(name, companies::contains);
  }

  private boolean isCommon(String word) {
    return heads.get(word).isPresent()
        || common.contains(word)
        || sorts.contains(word)
        || lines.contains(word);
  }

  private static boolean isMadeOf(String name, Predicate<String> word) {
    boolean[] reached = new boolean[name.length() + 1];
    reached[0] = true;
    for (int end = 1; end <= name.length(); end++) {
      for (int begin = Math.max(0, end - LONGEST_WORD); begin < end && !reached[end]; begin++) {
        reached[end] = reached[begin] && word.test(name.substring(begin, end));
      }
    }
    return reached[name.length()];
  }
}
