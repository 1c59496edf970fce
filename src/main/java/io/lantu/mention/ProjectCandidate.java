package io.lantu.mention;

/**
 * A phrase that may be the name of an undertaking.
 *
 * @param begin where its words stand, from the sentence's first character
 * @param name with the shared parts of a list restored and words like {@code 项目} left out
 * @param called the word behind it or its list that calls it an undertaking: {@code 项目}, {@code
 *     工程}, {@code 建设}, or empty
 * @param counted whether a number counts it ({@code 3座水库})
 * @param listed how many members its list has
 * @param form how its name was made of the words
 */
record ProjectCandidate(
    int begin,
    int end,
    String name,
    Peeled parts,
    String called,
    boolean counted,
    int listed,
    Form form) {

  /** Ways to read a member of a list. */
  enum Form {
    /** As the rules read the list. */
    READ,
    /** The member's own words alone. */
    PLAIN,
    /** With what stands behind the list's 等 or number. */
    WITH_KIND,
    /** With what the last member ends in. */
    WITH_LAST,
    /** With the place that opens the first member. */
    WITH_PLACE
  }
}
