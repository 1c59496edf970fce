package io.lantu.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words and what they stand for, found letter by letter: a look-up at a place where no word stands
 * ends at the first letter that none goes on with, and makes no object. Immutable.
 */
final class WordTrie<T> {
  /** What {@link #longest} answers where no word stands. */
  static final int NONE = -1;

  /** The node behind a word's first letter is this and the letter: it needs no look-up. */
  private static final int FIRST = 1 << 23;

  private static final int LETTER_BITS = 16;
  private static final int NODE_BITS = 24;
  private static final long NODE_MASK = (1L << NODE_BITS) - 1;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  /** Which way the words are read. */
  enum Reading {
    FORWARDS,
    BACKWARDS
  }

  private static final int PAIR_BITS = 17;

  // Which letters are words, and by a hash which two letters open one: of the places of a text few
  // pass, and these bits stay in the processor's nearest cache, as the edges do not.
  private final BitSet single = new BitSet();
  private final Map<Character, T> singleValues = new HashMap<>();
  private final BitSet pairs = new BitSet(1 << PAIR_BITS);

  private final Reading reading;
  private final List<T> values = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  // Node and letter, and the node they lead to, in one number: a step costs one place in memory.
  private long[] edges = new long[1 << 4];

  WordTrie(Map<String, ? extends T> words, Reading reading) {
    this.reading = reading;
    new TreeMap<>(words).forEach(this::put);
  }

  private void put(String word, T value) {
    char first = letter(word, 0);
    if (word.length() == 1) {
      single.set(first);
      singleValues.put(first, value);
      return;
    }
    pairs.set(pair(first, letter(word, 1)));
    int node = FIRST + first;
    for (int i = 1; i < word.length(); i++) {
      char letter = letter(word, i);
      int next = next(node, letter);
      if (next == NONE) {
        next = newNode(i + 1);
        if (next * 2 >= edges.length) {
          grow();
        }
        link(edge(node, letter) << NODE_BITS | next);
      }
      node = next;
    }
    values.set(node, value);
  }

  private char letter(String word, int i) {
    return word.charAt(reading == Reading.FORWARDS ? i : word.length() - 1 - i);
  }

  private static int pair(char first, char second) {
    return (int) (edge(first, second) * SPREAD >>> Long.SIZE - PAIR_BITS);
  }

  private boolean opens(char first, CharSequence text, int next) {
    return single.get(first)
        || next >= 0 && next < text.length() && pairs.get(pair(first, text.charAt(next)));
  }

  /**
   * The longest word that begins at {@code at}, or read backwards ends before it: a number to ask
   * {@link #value} and {@link #length} with, or {@link #NONE}.
   */
  int longest(String text, int at) {
    if (reading == Reading.FORWARDS) {
      boolean opens = at < text.length() && opens(text.charAt(at), text, at + 1);
      return opens ? longestFrom(text, at) : NONE;
    }
    boolean opens = at > 0 && opens(text.charAt(at - 1), text, at - 2);
    return opens ? longestBefore(text, at) : NONE;
  }

  private int longestFrom(String text, int begin) {
    int node = FIRST + text.charAt(begin);
    int found = single.get(text.charAt(begin)) ? node : NONE;
    for (int i = begin + 1; i < text.length(); i++) {
      node = next(node, text.charAt(i));
      if (node == NONE) {
        break;
      }
      found = values.get(node) == null ? found : node;
    }
    return found;
  }

  private int longestBefore(String text, int end) {
    int node = FIRST + text.charAt(end - 1);
    int found = single.get(text.charAt(end - 1)) ? node : NONE;
    for (int i = end - 2; i >= 0; i--) {
      node = next(node, text.charAt(i));
      if (node == NONE) {
        break;
      }
      found = values.get(node) == null ? found : node;
    }
    return found;
  }

  /** What a word stands for. */
  T value(int word) {
    return word >= FIRST ? singleValues.get((char) (word - FIRST)) : values.get(word);
  }

  int length(int word) {
    return word >= FIRST ? 1 : lengths.get(word);
  }

  private int newNode(int length) {
    values.add(null);
    lengths.add(length);
    return values.size() - 1;
  }

  private static long edge(int node, char letter) {
    return (long) node << LETTER_BITS | letter;
  }

  private int next(int node, char letter) {
    long edge = edge(node, letter);
    int mask = edges.length - 1;
    for (int slot = slot(edge, mask); edges[slot] != 0; slot = (slot + 1) & mask) {
      if (edges[slot] >>> NODE_BITS == edge) {
        return (int) (edges[slot] & NODE_MASK);
      }
    }
    return NONE;
  }

  private void link(long filled) {
    int mask = edges.length - 1;
    int slot = slot(filled >>> NODE_BITS, mask);
    while (edges[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    edges[slot] = filled;
  }

  private void grow() {
    long[] old = edges;
    edges = new long[old.length * 2];
    for (long filled : old) {
      if (filled != 0) {
        link(filled);
      }
    }
  }

  private static int slot(long edge, int mask) {
    return (int) (edge * SPREAD >>> 32) & mask;
  }
}
