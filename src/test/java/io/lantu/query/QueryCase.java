package io.lantu.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

record QueryCase(String query, Map<String, String> values, List<String> rows) {
  static Stream<QueryCase> all() {
    String spec = System.getProperty("cases");
    return spec.lines().map(l -> { String[] p = l.split(" "); Map<String,String> m = new java.util.LinkedHashMap<>(); for (int i=1;i<p.length;i++){ int e=p[i].indexOf('='); m.put(p[i].substring(0,e), p[i].substring(e+1)); } return new QueryCase(p[0], m, List.of()); });
  }
}
