package fi.koonti.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingTexts;
import fi.koonti.location.Place;
import fi.koonti.merge.FileResult;
import fi.koonti.plan.FormIdentity;
import fi.koonti.text.Language;
import java.io.IOException;
import java.util.List;

/** The {@code submissions} and {@code findings} of the JSON, which both reports share. */
final class JsonFindings {

  private final JsonGenerator json;
  private final FindingTexts texts;

  JsonFindings(JsonGenerator json, Language language) {
    this.json = json;
    this.texts = new FindingTexts(language);
  }

  void write(List<FileResult> files, List<Finding> findings) throws IOException {
    json.writeArrayFieldStart("submissions");
    for (FileResult file : files) {
      submission(file);
    }
    json.writeEndArray();
    write(findings);
  }

  void write(List<Finding> findings) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      finding(finding);
    }
    json.writeEndArray();
  }

  private void submission(FileResult file) throws IOException {
    FormIdentity form = file.identity();
    json.writeStartObject();
    json.writeStringField("file", file.source().name());
    json.writeStringField("sha256", file.source().sha256());
    json.writeStringField("sector", form == null ? null : form.sector());
    json.writeStringField("period", form == null ? null : form.period());
    if (form == null) {
      json.writeNullField("planVersion");
    } else {
      json.writeNumberField("planVersion", form.planVersion());
    }
    json.writeStringField("result", file.outcome().code());
    json.writeStringField("reason", file.reason() == null ? null : texts.message(file.reason()));
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    Place place = finding.place();
    json.writeStartObject();
    json.writeStringField("code", finding.code().code());
    json.writeStringField("severity", finding.severity().code());
    json.writeStringField("file", place.file());
    json.writeStringField("sheet", place.sheet());
    json.writeStringField("cell", place.cell() == null ? null : place.cell().toString());
    json.writeStringField("rowId", finding.rowId());
    json.writeStringField("message", texts.message(finding));
    json.writeStringField("advice", texts.advice(finding));
    json.writeStringField("value", finding.value());
    json.writeEndObject();
  }
}
