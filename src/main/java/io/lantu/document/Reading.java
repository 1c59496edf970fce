package io.lantu.document;

import io.lantu.text.Diagnostic;
import java.util.List;

/** What came of reading an input: a report, or the reason why it is left out. */
public sealed interface Reading {

  record Read(Report report, List<Diagnostic> warnings) implements Reading {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  record Refused(Diagnostic diagnostic) implements Reading {}
}
