package io.lantu.mention;

/** Why a mention does not stand beside another that shares words with it. */
public enum Overlap {
  /** An enterprise that is the same words as an industry, or crosses one, and is less certain. */
  LESS_SURE_THAN_INDUSTRY,
  /** A division inside an enterprise's name. */
  PART_OF_ENTERPRISE,
  /** An industry that shares words with an enterprise. */
  SHARES_WORDS_WITH_ENTERPRISE,
  /** An industry whose words are those of a project or hold them. */
  HOLDS_PROJECT
}
