package io.lantu.text;

import java.util.List;

/**
 * Cuts Chinese text into tagged words. The tokens are in text order, do not overlap and cover the
 * text but for white space. Implementations are thread-safe. Not promised: the same cut from two
 * versions of the library.
 */
public interface Segmenter {
  List<Token> segment(String text);
}
