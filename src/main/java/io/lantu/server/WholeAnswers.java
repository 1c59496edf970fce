package io.lantu.server;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Answers queries with honest timeouts. Fuseki sends 200 with the first row, and a query that runs
 * out of time later ends its answer in the middle (apache/jena#3535). Here the first rows are
 * gathered before the status is sent, so that nearly every timeout is a 503; beyond them, a timeout
 * leaves a mark by which {@link OpenDoors} breaks the connection.
 */
final class WholeAnswers extends SPARQL_QueryDataset {
  /** Set on a request whose answer was cut short after its status had been sent. */
  static final String CUT_SHORT = WholeAnswers.class.getName() + ".cutShort";

  /** Some tens of megabytes. */
  private static final int GATHERED_ROWS = 50_000;

  /** Without a query, the endpoint tells what it is. */
  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() == null) {
      EndpointDescription.send(action);
    } else {
      super.execGet(action);
    }
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String queryForLog) {
    if (!query.isSelectType()) {
      return super.executeQuery(action, execution, query, queryForLog);
    }
    RowSet rows = execution.select();
    List<Binding> gathered = new ArrayList<>();
    while (gathered.size() < GATHERED_ROWS && rows.hasNext()) {
      gathered.add(rows.next());
    }
    Iterator<Binding> all = Iter.concat(gathered.iterator(), new MarkedRows(rows, action));
    return new QueryExecResult(RowSetStream.create(rows.getResultVars(), all));
  }

  private record MarkedRows(RowSet rows, HttpAction action) implements Iterator<Binding> {
    @Override
    public boolean hasNext() {
      try {
        return rows.hasNext();
      } catch (QueryCancelledException e) {
        action.getRequest().setAttribute(CUT_SHORT, true);
        throw e;
      }
    }

    @Override
    public Binding next() {
      try {
        return rows.next();
      } catch (QueryCancelledException e) {
        action.getRequest().setAttribute(CUT_SHORT, true);
        throw e;
      }
    }
  }
}
