package io.lantu.fact;

/**
 * A part of a division that is no division of the list itself.
 *
 * @param name as printed, without the division's own name
 */
public record DivisionPart(Kind kind, String name) {
  /** What the part is. */
  public enum Kind {
    /** The division's own level, without those below it: {@code 市本级}. */
    OWN_LEVEL("own-level"),
    /** The divisions below it alone: {@code 县级}. */
    LOWER_LEVEL("lower-level"),
    /** Its towns: {@code 城区}, {@code 中心城区}. */
    URBAN_AREA("urban-area"),
    /** A zone with an administration of its own: {@code 经开区}, {@code 高新区}. */
    ZONE("zone"),
    TOWN("town"),
    SUBDISTRICT("subdistrict"),
    VILLAGE("village");

    private final String token;

    Kind(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }
}
