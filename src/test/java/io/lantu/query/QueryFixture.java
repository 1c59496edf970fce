package io.lantu.query;

import static io.lantu.fact.Measurement.Comparator.ABOUT;
import static io.lantu.fact.Measurement.Comparator.AT_LEAST;
import static io.lantu.fact.Measurement.Comparator.EQUAL;
import static io.lantu.fact.Measurement.Kind.CHANGE;
import static io.lantu.fact.Measurement.Kind.LEVEL;
import static io.lantu.fact.Milestone.DONE;
import static io.lantu.fact.Milestone.ONGOING;
import static io.lantu.fact.Milestone.PLAN;
import static io.lantu.fact.Milestone.START;

import io.lantu.fact.Period;
import io.lantu.lexicon.Divisions;
import io.lantu.link.Decisions;
import io.lantu.link.LinkedReport;
import io.lantu.link.Linker;
import io.lantu.link.LocalEntity;
import io.lantu.rdf.Iris;
import io.lantu.rdf.LedgerGraphs;
import io.lantu.rdf.LinkTranslator;
import io.lantu.rdf.ReportTranslator;
import io.lantu.rdf.Vocabularies;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Five small reports about places that exist and things that do not, as quads: two years of a city,
 * a county in it, another city and their province.
 */
final class QueryFixture {
  private static final String GDP = "地区生产总值";
  private static final String JOBS = "城镇新增就业";

  private QueryFixture() {}

  /** The quads of each graph: the vocabularies, the reports, the links, what follows from them. */
  static Map<Node, List<Quad>> graphs() {
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    Divisions divisions = Divisions.load();
    ReportTranslator translator = new ReportTranslator(iris, divisions, "test");
    Map<Node, List<Quad>> graphs = new LinkedHashMap<>(new Vocabularies(iris).quads());
    List<LinkedReport> reports = reports();
    for (LinkedReport report : reports) {
      graphs.put(iris.reportGraph(report.id()), translator.translate(report));
    }
    List<LocalEntity> entities =
        reports.stream().flatMap(report -> report.entities().values().stream()).toList();
    graphs.put(
        iris.linkGraph(),
        new LinkTranslator(iris).translate(new Linker(divisions).link(entities, Decisions.none())));
    DatasetGraph dataset = DatasetGraphFactory.create();
    graphs.values().forEach(quads -> quads.forEach(dataset::add));
    graphs.putAll(new LedgerGraphs(iris).quads(dataset));
    return graphs;
  }

  private static List<LinkedReport> reports() {
    return Stream.of(
            new FixtureReport("长沙市", 2022)
                .review("去年，地区生产总值增长6.5%。")
                .result("地区生产总值增长6.5%", GDP, CHANGE, "6.5 %", Period.year(2021))
                .plan("今年，地区生产总值增长7%以上。")
                .target("地区生产总值增长7%以上", GDP, CHANGE, AT_LEAST, "7 %", Period.year(2022))
                .plan("由青石建设集团开工建设总投资30亿元的云溪大桥，年底前开工。")
                .project("云溪大桥", START, "青石建设集团")
                .investment("总投资30亿元", "30 亿元")
                .due("年底前", START, LocalDate.of(2022, 12, 31))
                .plan("壮大储能产业，谋划白鹭湖储能电站。")
                .industry("储能产业")
                .project("白鹭湖储能电站", PLAN)
                .plan("推进望舒机器人产业园建设。")
                .project("望舒机器人产业园", ONGOING)
                .plan("建成观星台100座，力争建成观星台150座。")
                .target("建成观星台100座", "观星台", LEVEL, EQUAL, "100 座", Period.year(2022))
                .target("建成观星台150座", "观星台", LEVEL, EQUAL, "150 座", Period.year(2022)),
            new FixtureReport("长沙市", 2023)
                .review("去年，地区生产总值增长6.8%。")
                .result("地区生产总值增长6.8%", GDP, CHANGE, "6.8 %", Period.year(2022))
                .review("云溪大桥建成通车。")
                .project("云溪大桥", DONE)
                .plan("今年，地区生产总值增长7.5%左右，城镇新增就业12万人。")
                .target("地区生产总值增长7.5%左右", GDP, CHANGE, ABOUT, "7.5 %", Period.year(2023))
                .target("城镇新增就业12万人", JOBS, LEVEL, EQUAL, "12 万人", Period.year(2023))
                .plan("星图能源公司开工建设白鹭湖储能电站。")
                .project("白鹭湖储能电站", START, "星图能源公司"),
            new FixtureReport("长沙县", 2023)
                .plan("今年，地区生产总值增长8%。")
                .target("地区生产总值增长8%", GDP, CHANGE, EQUAL, "8 %", Period.year(2023))
                .plan("壮大储能产业，建成投资8亿元的白鹭湖储能电站，确保8月底前投产。")
                .industry("储能产业")
                .project("白鹭湖储能电站", DONE)
                .investment("投资8亿元", "8 亿元")
                .due("8月底前", DONE, LocalDate.of(2023, 8, 31)),
            new FixtureReport("株洲市", 2023)
                .review("去年，地区生产总值增长6%。")
                .result("地区生产总值增长6%", GDP, CHANGE, "6 %", Period.year(2022))
                .plan("今年，地区生产总值增长7%，到2025年，城镇新增就业累计30万人。")
                .target("地区生产总值增长7%", GDP, CHANGE, EQUAL, "7 %", Period.year(2023))
                .target("城镇新增就业累计30万人", JOBS, LEVEL, EQUAL, "30 万人", Period.years(2021, 2025))
                .plan("发展储能产业，引进青石建设集团推进炎陵湾隧道建设。")
                .industry("储能产业")
                .project("炎陵湾隧道", ONGOING, 0.55, "青石建设集团")
                .plan("建成观星台120座。")
                .target("建成观星台120座", "观星台", LEVEL, EQUAL, "120 座", Period.year(2023)),
            new FixtureReport("湖南省", 2023)
                .plan("推进云雀高铁东云段建设。")
                .project("云雀高铁东云段", ONGOING)
                .plan("今年，地区生产总值增长6.5%。")
                .target("地区生产总值增长6.5%", GDP, CHANGE, EQUAL, "6.5 %", Period.year(2023)))
        .map(FixtureReport::linked)
        .toList();
  }
}
