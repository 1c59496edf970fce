package io.lantu.mention;

import io.lantu.learn.SpanLattice;
import io.lantu.mention.Choice.Weighed;
import io.lantu.mention.ChoiceTrainer.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Learns the choices of all kinds, one after the other: each knows what was chosen before.
 * Thread-safe.
 */
final class RecognitionTrainer {
  /** How often a sentence of a report is learned from where written texts teach as well. */
  private static final int GENUINE_TIMES = 2;

  /** Written texts teach of an enterprise where a project is at least so likely to begin. */
  private static final double BEGINS_PROJECT = 0.05;

  private final Recogniser recogniser;

  RecognitionTrainer(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  /**
   * A sentence to learn from.
   *
   * @param lattices of a span model that has not seen it
   * @param genuine whether it is one of a report, not one written for training
   */
  record Lesson(SentenceReading reading, Lattices lattices, Truth truth, boolean genuine) {}

  /** The choices in the order of their kinds. */
  List<Choice> train(List<Lesson> lessons) {
    boolean reports = lessons.stream().anyMatch(Lesson::genuine);
    List<Choice> choices = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      ChoiceTrainer trainer = new ChoiceTrainer();
      for (Lesson lesson : lessons) {
        if (lesson.genuine() || !reports) {
          List<Judged> judged = judged(kind, lesson, choices);
          trainer.add(judged, firm(kind, lesson));
          for (int time = 0; time < (writtenTeach(kind) ? GENUINE_TIMES : 1); time++) {
            trainer.learn(judged);
          }
        } else {
          trainer.learn(taught(kind, lesson, choices));
        }
      }
      choices.add(trainer.train());
    }
    return List.copyOf(choices);
  }

  /**
   * Whether written texts teach of a kind. They name far more than a report does, so that they
   * would make names look too likely; but what they name an undertaking after, and what not, is as
   * in reports.
   */
  private static boolean writtenTeach(Kind kind) {
    return kind == Kind.ENTERPRISE;
  }

  private List<Judged> taught(Kind kind, Lesson lesson, List<Choice> before) {
    if (!writtenTeach(kind)) {
      return List.of();
    }
    SpanLattice projects = lesson.lattices().of(Kind.PROJECT);
    return judged(kind, lesson, before).stream()
        .filter(judged -> projects.begins(judged.candidate().begin()) >= BEGINS_PROJECT)
        .toList();
  }

  private List<Judged> judged(Kind kind, Lesson lesson, List<Choice> before) {
    SentenceReading reading = lesson.reading();
    return recogniser.candidates(kind, reading, lesson.lattices(), known(lesson, before)).stream()
        .map(
            candidate ->
                new Judged(
                    candidate,
                    lesson
                        .truth()
                        .of(
                            kind,
                            reading.sentence().inReport(candidate.begin(), candidate.end()),
                            candidate.name())))
        .toList();
  }

  private static int firm(Kind kind, Lesson lesson) {
    return (int)
        lesson.truth().names(kind, lesson.reading().sentence().sentence().span()).stream()
            .filter(name -> !name.doubtful())
            .count();
  }

  /** What is known of a sentence when the next kind is chosen. */
  private List<Mention> known(Lesson lesson, List<Choice> before) {
    SentenceReading reading = lesson.reading();
    List<Mention> known = new ArrayList<>(reading.divisions());
    for (int k = 0; k < before.size(); k++) {
      Kind kind = Kind.values()[k];
      List<Candidate> candidates = recogniser.candidates(kind, reading, lesson.lattices(), known);
      Stream<Weighed> chosen = before.get(k).choose(candidates, Candidate::overlaps).stream();
      chosen.forEach(weighed -> known.add(Recogniser.mention(kind, reading, weighed)));
    }
    return known;
  }
}
