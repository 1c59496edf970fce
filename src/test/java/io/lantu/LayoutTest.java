package io.lantu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packages are a list, not a web: each may use only what its row says. */
@AnalyzeClasses(packages = "io.lantu", importOptions = ImportOption.DoNotIncludeTests.class)
class LayoutTest {
  private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

  static {
    MAY_USE.put("text", List.of());
    MAY_USE.put("hanlp", List.of("text"));
    MAY_USE.put("lexicon", List.of());
    MAY_USE.put("learn", List.of());
    MAY_USE.put("document", List.of("text", "lexicon"));
    MAY_USE.put("mention", List.of("text", "lexicon", "learn", "document"));
    MAY_USE.put("fact", List.of("text", "lexicon", "learn", "document", "mention"));
    MAY_USE.put("link", List.of("text", "lexicon", "document", "mention", "fact"));
    MAY_USE.put(
        "evaluate", List.of("text", "lexicon", "learn", "document", "mention", "fact", "link"));
    MAY_USE.put("ledger", List.of("lexicon", "document", "fact"));
    MAY_USE.put("rdf", List.of("text", "lexicon", "document", "mention", "fact", "link", "ledger"));
    MAY_USE.put("store", List.of("text"));
    MAY_USE.put("query", List.of("text"));
    // Of `link` the values that people decide on.
    MAY_USE.put("server", List.of("text", "link", "rdf", "store", "query"));
  }

  /** Where libraries may be known. */
  private static final Map<String, List<String>> KNOWN_IN =
      Map.of(
          "com.hankcs..", List.of("hanlp"),
          "org.apache.jena..", List.of("rdf", "store", "query", "server", "cli"),
          "org.apache.lucene..", List.of("store"),
          "org.eclipse.jetty..", List.of("server"),
          "jakarta.servlet..", List.of("server"),
          "picocli..", List.of("cli"),
          "org.apache.commons.csv..", List.of("cli"),
          "me.tongfei..", List.of("cli"));

  @ArchTest
  static final ArchRule no_cycles = slices().matching("io.lantu.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule rows = rows();

  @ArchTest static final ArchRule libraries = libraries();

  @ArchTest
  static final ArchRule no_drawers =
      noClasses()
          .should()
          .resideInAnyPackage(
              Arrays.stream(new String[] {"util", "common", "impl", "helper", "core", "manager"})
                  .map(name -> ".." + name + "..")
                  .toArray(String[]::new));

  private static ArchRule rows() {
    List<ArchRule> rules = new ArrayList<>();
    MAY_USE.forEach(
        (row, allowed) -> {
          String[] others =
              java.util.stream.Stream.concat(
                      MAY_USE.keySet().stream(), java.util.stream.Stream.of("cli"))
                  .filter(p -> !p.equals(row) && !allowed.contains(p))
                  .map(p -> "io.lantu." + p + "..")
                  .toArray(String[]::new);
          rules.add(
              noClasses()
                  .that()
                  .resideInAPackage("io.lantu." + row + "..")
                  .should()
                  .dependOnClassesThat()
                  .resideInAnyPackage(others));
        });
    return CompositeArchRule.of(rules);
  }

  private static ArchRule libraries() {
    List<ArchRule> rules = new ArrayList<>();
    KNOWN_IN.forEach(
        (library, rooms) ->
            rules.add(
                noClasses()
                    .that()
                    .resideOutsideOfPackages(
                        rooms.stream().map(r -> "io.lantu." + r + "..").toArray(String[]::new))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library)));
    return CompositeArchRule.of(rules);
  }
}
