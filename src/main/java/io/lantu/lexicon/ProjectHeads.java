package io.lantu.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that names of undertakings end in, by what kind of thing they name. Immutable, safe for
 * all threads.
 */
public final class ProjectHeads {
  private static final String RESOURCE = "project-heads.tsv";

  private final Map<String, HeadClass> byWord;
  private final int longest;
  private final NameTable<HeadClass> lengths;
  private final boolean[] last = new boolean[Character.MAX_VALUE + 1];

  private ProjectHeads(Map<String, HeadClass> byWord) {
    this.byWord = new HashMap<>(byWord);
    this.lengths = new NameTable<>(byWord);
    byWord.keySet().forEach(word -> last[word.charAt(word.length() - 1)] = true);
    this.longest = byWord.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The list that comes with the program; read once. */
  public static ProjectHeads load() {
    return Holder.HEADS;
  }

  /** What kind of thing a head names. */
  public enum HeadClass {
    /** Works of transport, water and energy. */
    WORKS,
    /** Buildings and places for the public. */
    FACILITY,
    /** Parks, bases, lines and plants. */
    PLANT,
    /** What is made; an undertaking only where the text calls it one. */
    PRODUCT,
    /** What is built or rebuilt of a thing. */
    ACTION,
    /** What is done to a thing over the years; mostly a campaign. */
    CARE,
    /** A phase or a section of a thing. */
    PHASE,
    /** A word that may stand before a head without making it particular. */
    ATTR,
    /** Zones, platforms, systems. */
    SOFT,
    /** No undertaking. */
    STOP
  }

  /** A head at the end of a text. */
  public record Suffix(int begin, HeadClass headClass) {}

  public Optional<HeadClass> get(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /** The longest head that {@code text} ends with before {@code end}. */
  public Optional<Suffix> longestBefore(String text, int end) {
    if (end == 0 || !last[text.charAt(end - 1)]) {
      return Optional.empty();
    }
    for (int begin = Math.max(0, end - longest); begin < end; begin++) {
      HeadClass found = byWord.get(text.substring(begin, end));
      if (found != null) {
        return Optional.of(new Suffix(begin, found));
      }
    }
    return Optional.empty();
  }

  /** The length of the longest head at {@code from}, or 0. */
  public int lengthAt(String text, int from) {
    return from < text.length()
        ? lengths.longestAt(text, from).map(match -> match.end() - from).orElse(0)
        : 0;
  }

  private static final class Holder {
    private static final ProjectHeads HEADS = read();

    private static ProjectHeads read() {
      Map<String, HeadClass> byWord = new HashMap<>();
      TsvResource.read(
              RESOURCE,
              row ->
                  Map.entry(
                      row.required(0), HeadClass.valueOf(row.required(1).toUpperCase(Locale.ROOT))))
          .forEach(
              entry -> {
                if (byWord.put(entry.getKey(), entry.getValue()) != null) {
                  throw new IllegalStateException(RESOURCE + ": twice " + entry.getKey());
                }
              });
      return new ProjectHeads(byWord);
    }
  }
}
