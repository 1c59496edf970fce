package io.lantu.link;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Names what a person decides on, so that the decision finds it again after reports are read anew,
 * by another model or under another base: the local parts of two entities' IRIs, or a {@link
 * StatementKey}.
 *
 * @param parts two of a pair, in order; one of a statement
 */
public record DecisionKey(Subject subject, List<String> parts) implements Comparable<DecisionKey> {
  private static final Pattern ENTITY = Pattern.compile("[a-z]+(?:/[0-9A-Za-z-]+)+");
  private static final Pattern STATEMENT = Pattern.compile("[0-9]{6}-[0-9]{4}-[a-z-]+/[0-9a-f]+");

  /** What can be decided on. */
  public enum Subject {
    /** Two local entities of one kind. */
    PAIR("pair"),
    /** What one sentence says. */
    STATEMENT("statement");

    private final String token;

    Subject(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  public DecisionKey {
    parts = parts.stream().sorted().toList();
    boolean valid =
        switch (subject) {
          case PAIR ->
              parts.size() == 2
                  && parts.stream().allMatch(part -> ENTITY.matcher(part).matches())
                  && !parts.get(0).equals(parts.get(1))
                  && kind(parts.get(0)).equals(kind(parts.get(1)));
          case STATEMENT -> parts.size() == 1 && STATEMENT.matcher(parts.get(0)).matches();
        };
    if (!valid) {
      throw new IllegalArgumentException("no key of a " + subject.token + ": " + parts);
    }
  }

  /**
   * @param one local part of an entity's IRI ({@code project/140100/0123456789abcdef})
   */
  public static DecisionKey pair(String one, String other) {
    return new DecisionKey(Subject.PAIR, List.of(one, other));
  }

  public static DecisionKey statement(StatementKey key) {
    return new DecisionKey(Subject.STATEMENT, List.of(key.text()));
  }

  /**
   * The key that {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static DecisionKey parse(String text) {
    List<String> words = List.of(text.strip().split(" "));
    for (Subject subject : Subject.values()) {
      if (words.get(0).equals(subject.token)) {
        return new DecisionKey(subject, words.subList(1, words.size()));
      }
    }
    throw new IllegalArgumentException("no key of a decision: " + text);
  }

  private static String kind(String entity) {
    return entity.substring(0, entity.indexOf('/'));
  }

  /** As files have it: the subject's word, then the parts. */
  @Override
  public String toString() {
    return subject.token + " " + String.join(" ", parts);
  }

  @Override
  public int compareTo(DecisionKey other) {
    return toString().compareTo(other.toString());
  }
}
