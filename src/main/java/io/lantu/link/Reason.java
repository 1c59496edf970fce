package io.lantu.link;

/**
 * Why two entities are linked, or held back. The term of the same name in the ontology ({@code
 * lt:sameName}) says it in words.
 */
public enum Reason {
  /** The names are equal after normalisation. */
  SAME_NAME("sameName", 1),
  /** One name says the division that the other leaves to its report. */
  PLACE_IN_NAME("placeInName", 1),
  /** One name opens with a level of government ({@code 市}) that stands for a division. */
  RELATIVE_NAME("relativeName", 1),
  /** A list of names knows both as one. */
  KNOWN_ALIAS("knownAlias", 1),
  /** The name is one of a kind wherever it stands. */
  PROPER_NAME("properName", 0.97),
  /** A line that runs through several places. */
  LINE("line", 0.95),
  /** A place and one that it lies in report them. */
  NESTED_PLACE("nestedPlace", 0.95),
  /** One name is a regular short form of the other. */
  ABBREVIATION("abbreviation", 0.9),
  /** One name leaves out the greater enterprise that the company belongs to. */
  OWNER_UNNAMED("ownerUnnamed", 0.9),
  /** One name leaves out words that say only what sort of company it is ({@code 科技}). */
  SORT_UNNAMED("sortUnnamed", 0.95),
  /** One name leaves out the company's trade. */
  TRADE_UNNAMED("tradeUnnamed", 0.85),
  /** One name leaves out what is done ({@code 改扩建}). */
  WORK_UNNAMED("workUnnamed", 0.95),
  /** One name leaves out the capacity. */
  CAPACITY_UNNAMED("capacityUnnamed", 0.9),
  /** One name leaves out a word that says only what sort it is ({@code 国家级}). */
  MODIFIER_UNNAMED("modifierUnnamed", 0.9),
  /** One name adds the body or the building to an institution ({@code 中心}). */
  HEAD_EXTENDED("headExtended", 0.95),
  /** One name leaves out the phase. */
  PHASE_UNNAMED("phaseUnnamed", 0.7),
  /** The names tell of other ways of building one thing ({@code 扩建}, {@code 迁建}). */
  OTHER_BUILDING("otherBuilding", 0.9),
  /** The names speak of different works on one thing. */
  OTHER_WORK("otherWork", 0.6),
  /** The shorter name tells its company at home alone, and the places do not hold each other. */
  OTHER_PLACE("otherPlace", 0.6),
  /** Another entity fits as well or better. */
  RIVAL("rival", 0.6),
  /** Both are tied to one enterprise. */
  SHARED_ENTERPRISE("sharedEnterprise", 1),
  /** Both have one capacity, length, area or investment. */
  SHARED_MAGNITUDE("sharedMagnitude", 1),
  /** Reports of the same year name both. */
  SHARED_YEAR("sharedYear", 1),
  /** Their capacities differ. */
  OTHER_MAGNITUDE("otherMagnitude", 0.85),
  /** The part of a line that one name gives. */
  SEGMENT("segment", 0.95),
  /** A person has decided. */
  DECIDED("decided", 1);

  private final String term;
  private final double weight;

  Reason(String term, double weight) {
    this.term = term;
    this.weight = weight;
  }

  /** Local name of its term in the ontology. */
  public String term() {
    return term;
  }

  /** What it leaves of a score, from 0 to 1; 1 for what speaks for the link alone. */
  public double weight() {
    return weight;
  }
}
