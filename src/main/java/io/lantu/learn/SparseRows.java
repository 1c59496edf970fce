package io.lantu.learn;

/**
 * Rows of numbers most of which are nought: only the others are kept, and gone through when a row
 * is added to sums. Immutable.
 */
final class SparseRows {
  private final int[] begins;

  // Column and value in one number, so that a row costs one place in memory.
  private final long[] entries;

  /**
   * @param rows one behind the other
   */
  SparseRows(float[] rows, int width) {
    int count = 0;
    for (float value : rows) {
      count += value == 0 ? 0 : 1;
    }
    begins = new int[rows.length / width + 1];
    entries = new long[count];
    int at = 0;
    for (int row = 0; row + 1 < begins.length; row++) {
      begins[row] = at;
      for (int column = 0; column < width; column++) {
        float value = rows[row * width + column];
        if (value != 0) {
          entries[at++] = (long) Float.floatToRawIntBits(value) << Integer.SIZE | column;
        }
      }
    }
    begins[begins.length - 1] = at;
  }

  /** Adds a row to the sums that begin at {@code from}. */
  void addTo(float[] sums, int from, int row) {
    for (int i = begins[row]; i < begins[row + 1]; i++) {
      long entry = entries[i];
      sums[from + (int) entry] += Float.intBitsToFloat((int) (entry >>> Integer.SIZE));
    }
  }
}
