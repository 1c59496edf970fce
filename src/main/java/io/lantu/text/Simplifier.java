package io.lantu.text;

/**
 * Turns traditional characters into simplified ones. The answer has as many UTF-16 units as the
 * question, so that offsets stay. Simplified text comes back as it is. Thread-safe.
 */
public interface Simplifier {
  String simplify(String text);
}
