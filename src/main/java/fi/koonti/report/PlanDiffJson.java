package fi.koonti.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fi.koonti.finding.Finding;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.revision.PlanChange;
import fi.koonti.revision.PlanDiff;
import fi.koonti.revision.TouchedForms;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes the differences of two plans as JSON, in the shape of {@link JsonReport}: {@code
 * {"before","after","changes","forms","findings"}}. Sheets, columns, kinds and the ids of settings
 * are lasting codes.
 */
public final class PlanDiffJson {

  private final JsonGenerator json;

  private PlanDiffJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes to a stream, which stays open.
   *
   * @param language of the sentences in findings
   */
  public static void write(
      PlanDiff diff, List<Finding> findings, Language language, OutputStream out)
      throws IOException {
    try (JsonGenerator json = JsonReport.open(out)) {
      json.writeStartObject();
      new PlanDiffJson(json).write(diff);
      new JsonFindings(json, language).write(findings);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void write(PlanDiff diff) throws IOException {
    identity("before", diff.before());
    identity("after", diff.after());
    json.writeArrayFieldStart("changes");
    for (PlanChange change : diff.changes()) {
      change(change);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("forms");
    for (TouchedForms forms : diff.touched()) {
      json.writeStartObject();
      json.writeStringField("sector", forms.sector().code());
      json.writeArrayFieldStart("periods");
      for (String period : forms.periods()) {
        json.writeString(period);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void identity(String name, PlanIdentity identity) throws IOException {
    json.writeObjectFieldStart(name);
    JsonReport.identity(identity, json);
    json.writeEndObject();
  }

  private void change(PlanChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", change.kind().code());
    json.writeStringField("sheet", KebabCase.of(change.sheet()));
    json.writeStringField("id", change.key());
    json.writeStringField("name", change.name());
    json.writeStringField("field", change.column().map(KebabCase::of).orElse(null));
    json.writeStringField("before", change.before());
    json.writeStringField("after", change.after());
    json.writeEndObject();
  }
}
