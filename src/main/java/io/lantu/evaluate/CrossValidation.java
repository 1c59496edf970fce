package io.lantu.evaluate;

import io.lantu.evaluate.Training.AnnotatedReport;
import io.lantu.learn.ModelFile;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.link.LinkedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Has each report read by a model that was trained without it, without other reports of its place,
 * and without those of a place that it lies in or that lies in it. Reports of several places share
 * a model that has seen none of them.
 */
public final class CrossValidation {
  private final Training training;
  private final Divisions divisions;
  private final int folds;

  /**
   * @param folds how many models are trained
   */
  public CrossValidation(Training training, Divisions divisions, int folds) {
    if (folds < 2) {
      throw new IllegalArgumentException("cross-validation needs two folds or more: " + folds);
    }
    this.training = training;
    this.divisions = divisions;
    this.folds = folds;
  }

  /** A report as a model reads it that has not seen it. */
  public record Unseen(AnnotatedReport report, LinkedReport linked) {}

  /**
   * Reads reports unseen.
   *
   * @param judged which reports of the training to read, by their number; all are learned from
   * @param reader reads a report by a model
   * @param progress is told what is done
   * @return in the order of {@code judged}
   */
  public List<Unseen> run(
      List<Integer> judged,
      BiFunction<ModelFile, List<AnnotatedReport>, List<LinkedReport>> reader,
      Consumer<String> progress) {
    Map<Integer, Unseen> unseen = new TreeMap<>();
    for (List<Integer> fold : folds(judged)) {
      List<Integer> seen = new ArrayList<>();
      for (int i = 0; i < training.reports().size(); i++) {
        int candidate = i;
        if (fold.stream().noneMatch(f -> near(report(f), report(candidate)))) {
          seen.add(i);
        }
      }
      List<AnnotatedReport> reports = fold.stream().map(this::report).toList();
      progress.accept(
          "learning from "
              + seen.size()
              + " reports to read "
              + String.join(", ", reports.stream().map(AnnotatedReport::name).toList()));
      List<LinkedReport> read = reader.apply(training.train(seen), reports);
      for (int i = 0; i < fold.size(); i++) {
        unseen.put(fold.get(i), new Unseen(reports.get(i), read.get(i)));
      }
    }
    return judged.stream().map(unseen::get).toList();
  }

  private AnnotatedReport report(int number) {
    return training.reports().get(number);
  }

  /** The judged reports by place, dealt out evenly. */
  private List<List<Integer>> folds(List<Integer> judged) {
    Map<String, List<Integer>> byPlace = new TreeMap<>();
    judged.forEach(
        i -> byPlace.computeIfAbsent(place(report(i)).code(), p -> new ArrayList<>()).add(i));
    List<List<Integer>> out = new ArrayList<>();
    int next = 0;
    for (List<Integer> reports : byPlace.values()) {
      if (out.size() < folds) {
        out.add(new ArrayList<>());
      }
      out.get(next++ % folds).addAll(reports);
    }
    return out;
  }

  /** Whether they are of one place, or one's place lies in the other's. */
  private boolean near(AnnotatedReport a, AnnotatedReport b) {
    return divisions.within(place(a), place(b)) || divisions.within(place(b), place(a));
  }

  private static Division place(AnnotatedReport report) {
    return report.report().place();
  }
}
