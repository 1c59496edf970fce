package io.lantu.learn;

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

  private static final int FILTER_BITS = 20;

  /**
   * A bit for each key by its hash. Most features that are asked for have no row; the filter says
   * so from memory that stays in the processor's cache, as the table itself would not.
   */
  private final long[] filter = new long[1 << FILTER_BITS - 6];

  // Each slot holds a key and one more than its row, side by side in memory; 0 where it is free.
  private long[] slots = new long[1 << 13];
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
    int bit = (int) (key * SPREAD >>> 64 - FILTER_BITS);
    return (filter[bit >> 6] >>> bit & 1) == 0 ? -1 : (int) slots[slot(key) + 1] - 1;
  }

  /** The row of a key, a new one where it has none. */
  int add(long key) {
    int slot = slot(key);
    if (slots[slot + 1] == 0) {
      if (size * 4 >= slots.length) {
        grow();
        slot = slot(key);
      }
      slots[slot] = key;
      slots[slot + 1] = ++size;
      int bit = (int) (key * SPREAD >>> 64 - FILTER_BITS);
      filter[bit >> 6] |= 1L << bit;
    }
    return (int) slots[slot + 1] - 1;
  }

  private int slot(long key) {
    int mask = slots.length - 2;
    int slot = (int) (key * SPREAD >>> 32) & mask;
    while (slots[slot + 1] != 0 && slots[slot] != key) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        int slot = slot(old[i]);
        slots[slot] = old[i];
        slots[slot + 1] = old[i + 1];
      }
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
