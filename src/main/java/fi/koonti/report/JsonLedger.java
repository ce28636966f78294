package fi.koonti.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fi.koonti.merge.CellDisposition;
import fi.koonti.merge.Ledger;
import java.io.IOException;
import java.util.Locale;

/** The {@code ledger} of the JSON. */
final class JsonLedger {

  private JsonLedger() {}

  static void write(Ledger ledger, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("ledger");
    json.writeArrayFieldStart("files");
    for (Ledger.Line line : ledger.lines()) {
      json.writeStartObject();
      json.writeStringField("file", line.file());
      counts(line, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("total");
    counts(ledger.total(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void counts(Ledger.Line line, JsonGenerator json) throws IOException {
    json.writeNumberField("filled", line.filled());
    for (CellDisposition disposition : CellDisposition.values()) {
      json.writeNumberField(disposition.name().toLowerCase(Locale.ROOT), line.count(disposition));
    }
  }
}
