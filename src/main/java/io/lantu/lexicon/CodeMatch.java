package io.lantu.lexicon;

/**
 * How an industry stands to a code of a public classification.
 *
 * @param scheme the classification
 * @param relation of the industry to the code
 * @param code as the classification writes it: {@code C3841}, {@code 272}, {@code 1.2}
 */
public record CodeMatch(Scheme scheme, Relation relation, String code) {

  /** The classifications that industries are mapped to. */
  public enum Scheme {
    /** GB/T 4754-2017, industrial classification for national economic activities. */
    GBT4754("gbt4754-2017"),
    /** International Standard Industrial Classification, Rev.4. */
    ISIC4("isic4"),
    /** Classification of strategic emerging industries, 2018. */
    SEI2018("sei2018");

    private final String id;

    Scheme(String id) {
      this.id = id;
    }

    /** The name of its vocabulary and of its table of codes. */
    public String id() {
      return id;
    }
  }

  /** The mapping properties of SKOS, with the sign that tables write them by. */
  public enum Relation {
    /** {@code skos:exactMatch}: the two mean the same. */
    EXACT('='),
    /** {@code skos:closeMatch}: the two overlap so far that one may often stand for the other. */
    CLOSE('~'),
    /** {@code skos:broadMatch}: the code means more than the industry. */
    BROAD('<');

    private final char sign;

    Relation(char sign) {
      this.sign = sign;
    }

    private static Relation of(char sign) {
      for (Relation relation : values()) {
        if (relation.sign == sign) {
          return relation;
        }
      }
      throw new IllegalArgumentException("no relation is written " + sign);
    }
  }

  /**
   * Reads what a table says: the sign of the relation, then the code.
   *
   * @throws IllegalArgumentException if there is no such sign or no code behind it
   */
  static CodeMatch parse(Scheme scheme, String cell) {
    if (cell.length() < 2) {
      throw new IllegalArgumentException("no code in " + cell);
    }
    return new CodeMatch(scheme, Relation.of(cell.charAt(0)), cell.substring(1));
  }
}
