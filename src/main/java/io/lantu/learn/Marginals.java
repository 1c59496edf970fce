package io.lantu.learn;

/** The probabilities of the labels at the places of a sequence. */
interface Marginals {
  /** Of a label at a place. */
  double marginal(int position, int label);

  /** Of two labels at a place and the next. */
  double marginal(int position, int label, int next);
}
