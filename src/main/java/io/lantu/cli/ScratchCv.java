package io.lantu.cli;

import io.lantu.document.*;
import io.lantu.evaluate.*;
import io.lantu.fact.*;
import io.lantu.hanlp.*;
import io.lantu.lexicon.*;
import io.lantu.link.*;
import io.lantu.mention.*;
import java.nio.file.*;
import java.util.*;

public final class ScratchCv {
  record Item(String name, String place, boolean city, boolean gold, Report report, List<Annotation> annotations) {}

  public static void main(String[] args) throws Exception {
    int outer = Integer.getInteger("outer", 6);
    Divisions divisions = Divisions.load();
    ReportReader reader = new ReportReader(new HanlpSimplifier(), divisions);
    List<Item> items = new ArrayList<>();
    Path shared = Path.of("../shared");
    List<Path> golds = new ArrayList<>();
    try (var s = Files.list(shared.resolve("gold"))) { s.filter(p -> p.toString().endsWith(".tsv") && !p.endsWith("links.tsv")).sorted().forEach(golds::add); }
    for (Path g : golds) {
      String base = g.getFileName().toString().replace(".tsv", "");
      Path text = shared.resolve("reports/" + base + ".txt");
      boolean city = Files.exists(text);
      if (!city) text = shared.resolve("corpus/" + base + ".txt");
      Report r = ((Reading.Read) reader.read(text, Hints.none())).report();
      String code = r.place().code();
      items.add(new Item(base, code, city, true, r, AnnotationFile.read(g)));
    }
    if (args.length > 0) {
      List<Path> own = new ArrayList<>();
      try (var s = Files.list(Path.of(args[0]))) { s.filter(p -> p.toString().endsWith(".tsv")).sorted().forEach(own::add); }
      for (Path g : own) {
        Path text = Path.of(g.toString().replace(".tsv", ".txt"));
        Reading rd = reader.read(text, new Hints(divisions.byCode("130100"), OptionalInt.of(2024)));
        if (!(rd instanceof Reading.Read)) { System.err.println(text + " " + rd); continue; }
        Report r = ((Reading.Read) rd).report();
        items.add(new Item(g.getFileName().toString(), "own-" + g.getFileName(), false, false, r, AnnotationFile.read(g)));
      }
    }
    long t0 = System.nanoTime();
    Training trainer = new Training(new HanlpSegmenter(), divisions);
    for (Item i : items) trainer.add(new Training.AnnotatedReport(i.name(), i.place(), i.report(), i.annotations()));
    System.err.printf("prepared %.1f s%n", (System.nanoTime() - t0) / 1e9);
    TreeMap<String, List<Integer>> byPlace = new TreeMap<>();
    for (int k = 0; k < items.size(); k++) if (items.get(k).gold()) byPlace.computeIfAbsent(items.get(k).place(), x -> new ArrayList<>()).add(k);
    List<List<String>> folds = new ArrayList<>();
    for (int f = 0; f < outer; f++) folds.add(new ArrayList<>());
    int n = 0;
    for (String p : byPlace.keySet()) folds.get(n++ % outer).add(p);
    Map<String, List<Scores>> scores = new TreeMap<>();
    Path outDir = Files.createDirectories(Path.of(System.getProperty("out", "/tmp/cv")));
    for (List<String> fold : folds) {
      long t1 = System.nanoTime();
      List<Integer> chosen = new ArrayList<>();
      for (int k = 0; k < items.size(); k++) {
        String p = items.get(k).place();
        boolean near = fold.stream().anyMatch(q -> p.equals(q));
        if (!near) chosen.add(k);
      }
      io.lantu.learn.ModelFile file = trainer.train(chosen); RecognitionModel model = RecognitionModel.of(file);
      FactReader facts = new FactReader(divisions, Units.load(), Indicators.load(), new EnterpriseTies(io.lantu.learn.LogisticModel.read(file.part("tie"))));
      Tagger tagger = new Tagger(new HanlpSegmenter(), divisions, model);
      for (String place : fold) for (int k : byPlace.get(place)) {
        Item i = items.get(k);
        List<Mention> mentions = tagger.tag(i.report());
        LinkedReport linked = LinkedReport.of(ReportId.plain(i.report()), i.report(), mentions, facts.read(i.report(), mentions));
        List<Annotation> given = SystemAnnotations.of(linked);
        Scores s = new Scorer(false).score(i.annotations(), given);
        scores.computeIfAbsent(i.city() ? "city" : "prov", x -> new ArrayList<>()).add(s);
        dump(outDir.resolve(i.name() + ".tsv"), given);
      }
      System.err.printf("fold %s %.1f s, %d spans%n", fold, (System.nanoTime() - t1) / 1e9, model.spans().size());
    }
    scores.forEach((g, list) -> {
      Scores s = Scores.sum(list);
      System.out.printf("== %s macro %.3f%n", g, s.macroF1());
      for (Scores.Measure m : Scores.Measure.values()) { Tally t = s.of(m); System.out.printf("  %-20s P %.3f R %.3f F1 %.3f (%d of %d, %d)%n", m.label(), t.precision(), t.recall(), t.f1(), t.hit(), t.gold(), t.given()); }
    });
  }

  static void dump(Path file, List<Annotation> given) throws Exception {
    List<String> lines = new ArrayList<>();
    for (Annotation a : given) {
      String extra = "";
      if (a.details() instanceof Annotation.OfProject p) extra = "\t" + p.milestone() + "\t" + String.join("|", p.enterprises());
      if (a.details() instanceof Annotation.OfMeasurement m) extra = "\t" + m.kind() + "\t" + m.comparator() + "\t" + m.value().toPlainString() + "\t" + m.unit() + "\t" + m.modality();
      lines.add("S" + a.sentence() + "\t" + a.type() + "\t" + a.name() + extra);
    }
    Files.write(file, lines);
  }
}
