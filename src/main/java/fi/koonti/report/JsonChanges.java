package fi.koonti.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fi.koonti.merge.Change;
import fi.koonti.merge.Changes;
import fi.koonti.merge.MergedReport;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code changes} of the JSON, there only when an earlier merge of the period is known. */
final class JsonChanges {

  private JsonChanges() {}

  static void write(MergedReport merged, JsonGenerator json) throws IOException {
    if (merged.history().samePeriod().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("changes");
    for (Change change : Changes.of(merged)) {
      json.writeStartObject();
      json.writeStringField("id", change.row().indicator().id());
      json.writeStringField("field", change.field().key());
      json.writeStringField("before", orNull(change.before()));
      json.writeStringField("now", orNull(change.now()));
      json.writeStringField("fileBefore", orNull(change.fileBefore()));
      json.writeStringField("file", change.place() == null ? null : change.place().file());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
