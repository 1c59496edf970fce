package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.fact.DivisionPart.Kind;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.mention.DivisionMention;
import io.lantu.mention.Resolution;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where projects lie: {@code 位于经开区的…}, {@code 在甲县建设…}, a county, zone or town right before
 * the name or at its start. A place counts for the projects of its clause that come behind it.
 * Thread-safe.
 */
final class ProjectSites {
  private static final double CONFIDENCE = 0.85;

  /** How long the name of a part may be, in characters. */
  private static final int LONGEST = 12;

  private static final Pattern LYING =
      Pattern.compile("(?:位于|坐落(?:于|在)|落户(?:于|在)?|选址(?:于|在)?|地处|落地)$");
  private static final Pattern IN = Pattern.compile("在$");

  /** What these end in. */
  private static final String LAST = "于在户址处地";

  private static final Pattern BUILT =
      Pattern.compile("^(?:内|里|境内)?(?:规划|谋划|布局|投资|开工|启动|新建|建设|建成|实施|打造|落地|推进|选址)");
  private static final Pattern OF = Pattern.compile("^[的内]?$");

  private record PartName(Kind kind, Pattern pattern) {}

  private static final List<PartName> PARTS =
      Table.read("division-parts.tsv").stream()
          .filter(row -> row.get(1).equals("site"))
          .map(
              row ->
                  new PartName(
                      Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                      Pattern.compile(row.get(2))))
          .toList();

  private final Divisions divisions;

  ProjectSites(Divisions divisions) {
    this.divisions = divisions;
  }

  /**
   * The site of a project, if the words give one beyond the division in its name.
   *
   * @param name place of its name in the sentence
   * @param named the resolved divisions of the sentence, with places in the sentence
   */
  List<ProjectSite> of(
      Report report, String words, Span name, List<DivisionMention> named, EvidenceAt evidence) {
    Span clause = Clauses.of(words).stream().filter(c -> c.contains(name)).findFirst().orElse(name);
    int offset = evidence.sentence().span().begin();
    List<ProjectSite> sites = new ArrayList<>();
    Division within = report.place();
    for (DivisionMention mention : named) {
      Span span = mention.span().shift(-offset);
      Optional<Division> division = inside(mention, report.place());
      if (division.isEmpty() || !clause.contains(span)) {
        continue;
      }
      if (name.contains(span) || leads(words, span, name)) {
        within = division.get();
      }
      if (!name.contains(span) && leads(words, span, name)) {
        sites.add(
            new ProjectSite(
                Territory.whole(division.get()),
                evidence.at(span, "project-in-division", CONFIDENCE)));
      }
    }
    Division holder = within;
    part(words, name, clause)
        .filter(found -> !endsInDivision(found.part().name()))
        .ifPresent(
            found ->
                sites.add(
                    new ProjectSite(
                        Territory.part(holder, found.part()),
                        evidence.at(found.span(), "project-in-part", CONFIDENCE))));
    return sites;
  }

  private Optional<Division> inside(DivisionMention mention, Division place) {
    return mention.division() instanceof Resolution.Resolved resolved
            && divisions.within(resolved.division(), place)
            && !resolved.division().code().equals(place.code())
        ? Optional.of(resolved.division())
        : Optional.empty();
  }

  /** Whether the words say that what stands at a place holds the project behind it. */
  private static boolean leads(String words, Span place, Span name) {
    if (place.end() > name.begin()) {
      return false;
    }
    String before = words.substring(0, place.begin());
    String between = words.substring(place.end(), name.begin());
    return OF.matcher(between).matches()
        || LYING.matcher(before).find() && between.length() < LONGEST && between.startsWith("的")
        || IN.matcher(before).find() && BUILT.matcher(between).find();
  }

  /** Whether what looks like a town is the short name of a county: 宁乡 is no 乡. */
  private boolean endsInDivision(String name) {
    for (int at = 0; at + 2 <= name.length(); at++) {
      if (!divisions.named(name.substring(at)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private record Found(DivisionPart part, Span span) {}

  /** The part that opens the name, else the nearest one before it that the words say it lies in. */
  private static Optional<Found> part(String words, Span name, Span clause) {
    for (int at = name.begin(); at >= clause.begin(); at--) {
      boolean candidate =
          at == name.begin()
              || at > 0 && LAST.indexOf(words.charAt(at - 1)) >= 0 && liesBehind(words, at);
      Optional<Found> found = candidate ? partAt(words, at, name) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean liesBehind(String words, int at) {
    String before = words.substring(0, at);
    return LYING.matcher(before).find() || IN.matcher(before).find();
  }

  private static Optional<Found> partAt(String words, int at, Span name) {
    for (PartName part : PARTS) {
      Matcher matcher = part.pattern().matcher(words).region(at, name.end());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        Span span = new Span(at, matcher.end());
        boolean opens = at == name.begin() && matcher.end() + 1 < name.end();
        if (opens || leads(words, span, name)) {
          return Optional.of(new Found(new DivisionPart(part.kind(), matcher.group()), span));
        }
      }
    }
    return Optional.empty();
  }
}
