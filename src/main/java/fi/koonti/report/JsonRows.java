package fi.koonti.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fi.koonti.merge.Answer;
import fi.koonti.merge.ReportRow;
import fi.koonti.place.Place;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The {@code rows} of the JSON: one for each indicator of the plan. */
final class JsonRows {

  private JsonRows() {}

  static void write(List<ReportRow> rows, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rows");
    for (ReportRow row : rows) {
      write(row, json);
    }
    json.writeEndArray();
  }

  private static void write(ReportRow row, JsonGenerator json) throws IOException {
    Indicator indicator = row.indicator();
    json.writeStartObject();
    json.writeStringField("id", indicator.id());
    json.writeStringField("sector", indicator.sector());
    json.writeStringField("section", indicator.section());
    json.writeStringField("focusArea", indicator.focusArea());
    json.writeStringField("goal", indicator.goal());
    json.writeStringField("deed", indicator.deed());
    json.writeStringField("measure", indicator.measure());
    json.writeStringField("indicator", indicator.name());
    json.writeStringField("unit", indicator.unit());
    level("baseline", indicator.baseline().text(), indicator.baseline().number(), json);
    level("target", indicator.target().text(), indicator.target().number(), json);
    level("outcome", text(row, Field.OUTCOME), row.outcomeNumber(), json);
    json.writeStringField("status", code(row.status()));
    json.writeStringField("computedStatus", code(row.computed().status()));
    json.writeFieldName("progress");
    number(row.computed().progress(), json);
    json.writeStringField("narrative", text(row, Field.NARRATIVE));
    json.writeStringField("correction", text(row, Field.CORRECTION));
    json.writeStringField("evidence", text(row, Field.EVIDENCE));
    json.writeFieldName("source");
    source(row.source(), json);
    json.writeEndObject();
  }

  private static void level(String name, String text, BigDecimal number, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeFieldName("number");
    number(number, json);
    json.writeEndObject();
  }

  private static void source(Optional<Place> source, JsonGenerator json) throws IOException {
    if (source.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("file", source.get().file());
    json.writeStringField("sheet", source.get().sheet());
    json.writeStringField("cell", String.valueOf(source.get().cell()));
    json.writeEndObject();
  }

  private static void number(BigDecimal number, JsonGenerator json) throws IOException {
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }
  }

  private static String text(ReportRow row, Field field) {
    return row.answer(field).map(Answer::value).map(value -> value.text()).orElse(null);
  }

  private static String code(Status status) {
    return status == null ? null : status.name();
  }
}
