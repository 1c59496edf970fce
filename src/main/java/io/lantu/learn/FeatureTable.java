package io.lantu.learn;

import java.util.Arrays;

/**
 * Rows of a model by the 64-bit hash of the feature's name, without making the name. The hash is a
 * polynomial in the name's characters, so that the hash of a name follows from those of its parts.
 * Two names that share a hash would share a row; among a million names that has a chance of one in
 * some tens of millions.
 */
final class FeatureTable {
  /** Of the polynomial: odd, so that no character is lost. */
  static final long BASE = 0xd6e8feb86659fd93L;

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;
  private static final char JOINT = '=';

  private static final int MARKS_PER_SLOT = 4;
  private static final int ROW_BITS = 24;
  private static final long ROW_MASK = (1L << ROW_BITS) - 1;

  // A slot holds in one number, so that a look-up costs one place in memory, most of the spread key
  // and one more than its row; 0 where it is free. The slot's place holds the rest of the key.
  private long[] slots = new long[1 << 12];

  // A bit for each of the slots' keys, by its upper half: most features of a text have no row, and
  // these bits, unlike the slots, stay in the processor's nearest cache.
  private long[] marks = marks(slots.length);

  // The whole keys, spread, by row: only to fill the slots anew.
  private long[] spreads = new long[1 << 12];
  private int size;

  static long key(String template, CharSequence value) {
    long hash = add(OFFSET, template);
    return add(key(hash, JOINT), value);
  }

  static String name(String template, CharSequence value) {
    return template + JOINT + value;
  }

  /** The key of a name that {@link #name} made. */
  static long key(String name) {
    return add(OFFSET, name);
  }

  int size() {
    return size;
  }

  /** The row of a key, or -1. */
  int find(long key) {
    long spread = spread(key);
    return marked(spread) ? (int) (slots[slot(spread)] & ROW_MASK) - 1 : -1;
  }

  /** The row of a key, a new one where it has none. */
  int add(long key) {
    long spread = spread(key);
    int slot = slot(spread);
    if (slots[slot] == 0) {
      if (size * 3L >= slots.length * 2L) {
        grow();
        slot = slot(spread);
      }
      spreads[size] = spread;
      if (++size > ROW_MASK) {
        throw new IllegalStateException("more features than a table holds");
      }
      slots[slot] = spread & ~ROW_MASK | size;
      mark(spread);
    }
    return (int) (slots[slot] & ROW_MASK) - 1;
  }

  /** Sends every key to another number, of which each bit depends on many of the key's. */
  private static long spread(long key) {
    long product = key * SPREAD;
    return product ^ product >>> 32;
  }

  private int slot(long spread) {
    int mask = slots.length - 1;
    int slot = (int) spread & mask;
    while (slots[slot] != 0 && (slots[slot] ^ spread) >>> ROW_BITS != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static long[] marks(int slots) {
    return new long[slots * MARKS_PER_SLOT / Long.SIZE];
  }

  private boolean marked(long spread) {
    int mark = (int) (spread >>> Integer.SIZE);
    return (marks[mark >>> 6 & marks.length - 1] >>> mark & 1) == 1;
  }

  private void mark(long spread) {
    int mark = (int) (spread >>> Integer.SIZE);
    marks[mark >>> 6 & marks.length - 1] |= 1L << mark;
  }

  private void grow() {
    slots = new long[slots.length * 2];
    spreads = Arrays.copyOf(spreads, slots.length);
    marks = marks(slots.length);
    for (int row = 0; row < size; row++) {
      mark(spreads[row]);
      slots[slot(spreads[row])] = spreads[row] & ~ROW_MASK | row + 1;
    }
  }

  /** The key of a name with one character more. */
  static long key(long key, char c) {
    return key * BASE + c;
  }

  private static long add(long hash, CharSequence text) {
    long h = hash;
    for (int i = 0; i < text.length(); i++) {
      h = key(h, text.charAt(i));
    }
    return h;
  }
}
