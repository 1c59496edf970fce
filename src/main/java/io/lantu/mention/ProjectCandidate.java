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
 */
record ProjectCandidate(
    int begin, int end, String name, Peeled parts, String called, boolean counted, int listed) {}
