package io.lantu.fact;

/** The grammar rules by which a number is written. */
enum NumberForm {
  /** {@code 5.67}, {@code 1,012.9}, {@code １２}, with a multiplier or not: {@code 1.2万}. */
  DIGITS("digits"),
  /** {@code 三十}, {@code 两}, {@code 五千}. */
  NUMERALS("numerals"),
  /** A power of ten alone: {@code 千}亿元, {@code 百}场; printed as a 1 with its multiplier. */
  ROUND("round"),
  /** {@code 4.5%—5%}, {@code 5—6个}: a lower and an upper bound. */
  RANGE("range"),
  /** {@code 7.5、8个百分点}: a number that borrows the next one's unit. */
  SHARED_UNIT("shared-unit"),
  /** {@code 2.54}: a ratio or index without unit. */
  BARE("bare");

  private final String token;

  NumberForm(String token) {
    this.token = token;
  }

  String token() {
    return token;
  }
}
