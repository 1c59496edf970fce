"use strict";

const COUNTED = [
  ["Report", "报告 reports"], ["Project", "项目 projects"], ["Enterprise", "企业 enterprises"],
  ["Target", "目标 targets"], ["Result", "成果 results"]];
const LT = "https://w3id.org/lantu/ontology#";

async function ask(query) {
  const response = await fetch("/lantu/sparql?query=" + encodeURIComponent(query), {
    headers: { Accept: "application/sparql-results+json, text/turtle;q=0.5" } });
  const text = await response.text();
  if (!response.ok) throw new Error(text.trim());
  const isTable = (response.headers.get("Content-Type") || "").startsWith("application/sparql-results+json");
  return isTable ? JSON.parse(text) : text;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function table(answer) {
  const made = document.createElement("table");
  const head = made.createTHead().insertRow();
  answer.head.vars.forEach(name => head.append(element("th", name)));
  const body = made.createTBody();
  answer.results.bindings.forEach(row => {
    const line = body.insertRow();
    answer.head.vars.forEach(name => line.append(element("td", row[name] ? row[name].value : "")));
  });
  return made;
}

async function showCounts() {
  // An entity that several reports name counts once: as its canonical entity.
  const types = COUNTED.map(([type]) => `<${LT}${type}>`).join(" ");
  const answer = await ask(`SELECT ?type (COUNT(DISTINCT ?x) AS ?n) WHERE { VALUES ?type { ${types} }
    ?x a ?type FILTER NOT EXISTS { ?x <${LT}canonical> ?other } } GROUP BY ?type`);
  const counts = new Map(answer.results.bindings.filter(row => row.type)
    .map(row => [row.type.value, row.n.value]));
  document.getElementById("counts").replaceChildren(...COUNTED.map(([type, label]) => {
    const pair = document.createElement("div");
    pair.append(element("dt", label), element("dd", counts.get(LT + type) || "0"));
    return pair;
  }));
}

document.getElementById("ask").addEventListener("submit", async event => {
  event.preventDefault();
  const status = document.getElementById("status");
  const place = document.getElementById("answer");
  status.textContent = "…";
  place.replaceChildren();
  try {
    const answer = await ask(document.getElementById("query").value);
    if (answer.results) {
      place.replaceChildren(table(answer));
      status.textContent = `${answer.results.bindings.length} 行 rows`;
    } else {
      place.replaceChildren(element("pre", typeof answer === "string" ? answer : answer.boolean));
      status.textContent = "";
    }
  } catch (problem) {
    status.textContent = "未能完成 not answered";
    place.replaceChildren(element("pre", problem.message));
  }
});

showCounts().catch(problem => { document.getElementById("counts").textContent = problem.message; });
