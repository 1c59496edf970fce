package io.lantu.rdf;

import io.lantu.fact.DueDate;
import io.lantu.fact.ProjectAttribute;
import io.lantu.fact.ProjectClaim;
import io.lantu.fact.ProjectMagnitude;
import io.lantu.fact.ProjectPhase;
import io.lantu.fact.ProjectSite;
import io.lantu.text.RawSpan;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * What a sentence gives of a project beside its milestone, as fields of its JSON object: {@code
 * magnitudes}, {@code dueDates} and {@code sites}, each with offsets and words of its own, and
 * {@code phase}. A field without content is left out.
 */
final class AttributeJson {
  private final Iris iris;
  private final Places places;

  AttributeJson(Iris iris, Places places) {
    this.iris = iris;
    this.places = places;
  }

  void write(ProjectClaim claim, JsonObject object) {
    claim.attributes(ProjectPhase.class).forEach(phase -> object.put("phase", phase.number()));
    JsonArray magnitudes = new JsonArray();
    claim.attributes(ProjectMagnitude.class).forEach(size -> magnitudes.add(magnitude(size)));
    put(object, "magnitudes", magnitudes);
    JsonArray due = new JsonArray();
    claim.attributes(DueDate.class).forEach(date -> due.add(dueDate(date)));
    put(object, "dueDates", due);
    JsonArray sites = new JsonArray();
    claim.attributes(ProjectSite.class).forEach(site -> sites.add(site(site)));
    put(object, "sites", sites);
  }

  private static void put(JsonObject object, String field, JsonArray array) {
    if (!array.isEmpty()) {
      object.put(field, array);
    }
  }

  private JsonObject magnitude(ProjectMagnitude size) {
    JsonObject object = words(size);
    object.put("aspect", size.aspect().token());
    object.put("comparator", size.comparator().token());
    object.put("value", size.quantity().value().toPlainString());
    object.put("unit", size.quantity().unit());
    size.sets().ifPresent(sets -> object.put("sets", sets));
    size.rate().ifPresent(rate -> object.put("per", rate.token()));
    return object;
  }

  private JsonObject dueDate(DueDate due) {
    JsonObject object = words(due);
    object.put("milestone", due.milestone().token());
    due.from().ifPresent(from -> object.put("from", from.toString()));
    object.put("by", due.by().toString());
    return object;
  }

  private JsonObject site(ProjectSite site) {
    JsonObject object = words(site);
    object.put("id", iris.territory(site.territory()).getURI());
    object.put("name", site.territory().name());
    return object;
  }

  private JsonObject words(ProjectAttribute attribute) {
    RawSpan raw = places.raw(attribute.evidence().span());
    JsonObject object = new JsonObject();
    object.put("begin", raw.begin());
    object.put("end", raw.end());
    object.put("text", places.source().slice(raw));
    object.put("rule", attribute.evidence().rule());
    return object;
  }
}
