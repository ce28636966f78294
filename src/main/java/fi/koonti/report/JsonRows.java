package fi.koonti.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fi.koonti.layout.End;
import fi.koonti.location.Place;
import fi.koonti.merge.Answer;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.TargetChange;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.quantity.CalendarValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The {@code rows} of the JSON: one for each indicator of the plan. */
final class JsonRows {

  private static final List<Attribute> ATTRIBUTES = End.JSON.attributes();

  private final JsonGenerator json;
  private final int year;

  /**
   * A writer of rows.
   *
   * @param year of the days that name none
   */
  JsonRows(JsonGenerator json, int year) {
    this.json = json;
    this.year = year;
  }

  void write(List<ReportRow> rows) throws IOException {
    json.writeArrayFieldStart("rows");
    for (ReportRow row : rows) {
      write(row);
    }
    json.writeEndArray();
  }

  private void write(ReportRow row) throws IOException {
    Indicator indicator = row.indicator();
    json.writeStartObject();
    for (Attribute attribute : ATTRIBUTES) {
      attribute(attribute, indicator);
    }
    for (Field field : Field.of(Field.Type.MEASURED)) {
      value(field.key(), text(row, field), row.number(field), row.day(field));
    }
    json.writeStringField("status", code(row.status()));
    json.writeStringField("computedStatus", code(row.computed().status()));
    json.writeFieldName("progress");
    number(row.computed().progress());
    for (Field field : Field.of(Field.Type.WORDS)) {
      json.writeStringField(field.key(), text(row, field));
    }
    json.writeFieldName("source");
    source(row.source());
    if (indicator.accrual().accrues()) {
      // There only where the outcome of a period may not be all that is compared.
      json.writeFieldName("accrued");
      number(row.reached());
    }
    if (row.targetChange().isPresent()) {
      targetChange(row.targetChange().get());
    }
    json.writeEndObject();
  }

  private void attribute(Attribute attribute, Indicator one) throws IOException {
    if (attribute.isMeasured()) {
      BigDecimal number = one.isNumeric() ? one.number(attribute) : null;
      value(attribute.key(), attribute.of(one), number, one.day(attribute, year).value());
    } else {
      json.writeStringField(attribute.key(), attribute.of(one));
    }
  }

  /** A text, and what was understood of it: a number or a day, whichever is due. */
  private void value(
      String name, @Nullable String text, @Nullable BigDecimal number, Optional<CalendarValue> day)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeFieldName("number");
    number(number);
    json.writeStringField("date", day.map(CalendarValue::toString).orElse(null));
    json.writeEndObject();
  }

  /** There only where the level is another than when the year began. */
  private void targetChange(TargetChange change) throws IOException {
    json.writeObjectFieldStart("targetChange");
    json.writeStringField("original", change.original());
    json.writeNumberField("version", change.version());
    json.writeStringField("date", change.day().toString());
    json.writeEndObject();
  }

  private void source(Optional<Place> source) throws IOException {
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

  private void number(@Nullable BigDecimal number) throws IOException {
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }
  }

  private static @Nullable String text(ReportRow row, Field field) {
    return row.answer(field).map(Answer::value).map(value -> value.text()).orElse(null);
  }

  private static @Nullable String code(@Nullable Status status) {
    return status == null ? null : status.name();
  }
}
