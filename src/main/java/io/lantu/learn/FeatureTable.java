package io.lantu.learn;

import java.util.Arrays;

/**
 * Rows of a model by the 64-bit hash (FNV-1a) of the feature's name, without making the name. Two
 * names that share a hash would share a row; among a million names that has a chance of one in some
 * tens of millions.
 */
final class FeatureTable {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;
  private static final char JOINT = '=';

  private static final int FILTER_BITS = 20;

  /**
   * A bit for each key by its hash. Most features that are asked for have no row; the filter says
   * so from memory that stays in the processor's cache, as the table itself would not.
   */
  private final long[] filter = new long[1 << FILTER_BITS - 6];

  private long[] keys = new long[1 << 12];
  private int[] rows = new int[1 << 12];
  private int size;

  FeatureTable() {
    Arrays.fill(rows, -1);
  }

  static long key(String template, CharSequence value) {
    long hash = add(OFFSET, template);
    hash = add((hash ^ JOINT) * PRIME, value);
    return hash;
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
    return (filter[bit >> 6] >>> bit & 1) == 0 ? -1 : rows[slot(key)];
  }

  /** The row of a key, a new one where it has none. */
  int add(long key) {
    int slot = slot(key);
    if (rows[slot] < 0) {
      if (size * 2 >= keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      rows[slot] = size++;
      int bit = (int) (key * SPREAD >>> 64 - FILTER_BITS);
      filter[bit >> 6] |= 1L << bit;
    }
    return rows[slot];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * SPREAD) >>> 32) & mask;
    while (rows[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new long[oldKeys.length * 2];
    rows = new int[oldKeys.length * 2];
    Arrays.fill(rows, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] >= 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  private static long add(long hash, CharSequence text) {
    long h = hash;
    for (int i = 0; i < text.length(); i++) {
      h = (h ^ text.charAt(i)) * PRIME;
    }
    return h;
  }
}
