package io.lantu.store;

/**
 * What replacing a graph came to.
 *
 * @param added quads that were not there before
 * @param removed quads that are there no more
 */
public record GraphChange(long added, long removed) {
  /** Whether the graph stood as it was; then nothing was written. */
  public boolean isEmpty() {
    return added == 0 && removed == 0;
  }
}
