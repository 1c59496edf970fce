package io.lantu.cli;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How the answer to a query is printed; graphs are always in Turtle. */
enum ResultFormat {
  table(ResultSetLang.RS_Text),
  csv(ResultSetLang.RS_CSV),
  tsv(ResultSetLang.RS_TSV),
  json(ResultSetLang.RS_JSON),
  xml(ResultSetLang.RS_XML);

  private final Lang language;

  ResultFormat(Lang language) {
    this.language = language;
  }

  void print(Query query, QueryExecution execution) {
    if (query.isSelectType()) {
      print(execution.execSelect(), query.getLimit());
    } else if (query.isAskType()) {
      print(execution.execAsk());
    } else if (query.isConstructType()) {
      RDFDataMgr.write(System.out, execution.execConstruct(), Lang.TURTLE);
    } else if (query.isDescribeType()) {
      RDFDataMgr.write(System.out, execution.execDescribe(), Lang.TURTLE);
    } else {
      throw new Failure(
          ExitCode.USAGE, "only SELECT, ASK, CONSTRUCT and DESCRIBE queries can be run");
    }
  }

  private void print(boolean answer) {
    if (this == table) {
      System.out.println(answer ? "yes" : "no");
    } else {
      ResultSetFormatter.output(System.out, answer, language);
    }
  }

  private void print(ResultSet rows, long limit) {
    if (this != table) {
      ResultSetFormatter.output(System.out, rows, language);
      return;
    }
    List<String> names = rows.getResultVars();
    Table table = new Table(names.toArray(String[]::new));
    int count = 0;
    for (; rows.hasNext(); count++) {
      QuerySolution row = rows.next();
      table.row(names.stream().map(name -> cell(row.get(name))).toList());
    }
    System.out.println(table);
    String more = count == limit ? " (the limit; --param limit=N asks for more)" : "";
    System.err.println((count == 1 ? "1 row" : count + " rows") + more);
  }

  private static String cell(RDFNode node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
