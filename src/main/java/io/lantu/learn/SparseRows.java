package io.lantu.learn;

/**
 * Rows of numbers most of which are nought: only the others are kept, and gone through when a row
 * is added to sums. Immutable.
 */
final class SparseRows {
  private final int[] begins;
  private final int[] columns;
  private final float[] values;

  /**
   * @param rows one behind the other
   */
  SparseRows(float[] rows, int width) {
    int count = 0;
    for (float value : rows) {
      count += value == 0 ? 0 : 1;
    }
    begins = new int[rows.length / width + 1];
    columns = new int[count];
    values = new float[count];
    int at = 0;
    for (int row = 0; row + 1 < begins.length; row++) {
      begins[row] = at;
      for (int column = 0; column < width; column++) {
        if (rows[row * width + column] != 0) {
          columns[at] = column;
          values[at++] = rows[row * width + column];
        }
      }
    }
    begins[begins.length - 1] = at;
  }

  /** Adds a row to the sums that begin at {@code from}. */
  void addTo(float[] sums, int from, int row) {
    for (int i = begins[row]; i < begins[row + 1]; i++) {
      sums[from + columns[i]] += values[i];
    }
  }
}
