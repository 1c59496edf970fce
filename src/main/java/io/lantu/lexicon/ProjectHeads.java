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
  private final WordTrie<HeadClass> beginning;
  private final WordTrie<HeadClass> ending;

  private ProjectHeads(Map<String, HeadClass> byWord) {
    this.byWord = new HashMap<>(byWord);
    this.beginning = new WordTrie<>(byWord, WordTrie.Reading.FORWARDS);
    this.ending = new WordTrie<>(byWord, WordTrie.Reading.BACKWARDS);
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
    int found = ending.longest(text, end);
    return found == WordTrie.NONE
        ? Optional.empty()
        : Optional.of(new Suffix(end - ending.length(found), ending.value(found)));
  }

  /** The length of the longest head at {@code from}, or 0. */
  public int lengthAt(String text, int from) {
    int found = beginning.longest(text, from);
    return found == WordTrie.NONE ? 0 : beginning.length(found);
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
