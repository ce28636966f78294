package fi.koonti.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import fi.koonti.finding.Finding;
import fi.koonti.merge.FileResult;
import fi.koonti.merge.MergedReport;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a merge, or a validation, as JSON for other programs: UTF-8, two spaces, {@code \n}, one
 * object. The names are a public interface; what is not known is null, never left out. Numbers are
 * plain, {@code 100000} and not {@code 1E+5}.
 */
public final class JsonReport {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final Language language;

  /**
   * A writer.
   *
   * @param language of the sentences in findings and reasons; all else is the same in all of them
   */
  public JsonReport(Language language) {
    this.language = language;
  }

  /** Writes everything about a merge to a stream, which stays open. */
  public void write(MergedReport merged, OutputStream out) throws IOException {
    try (JsonGenerator json = open(out)) {
      json.writeStartObject();
      json.writeStringField("period", merged.period().key());
      json.writeNumberField("year", merged.plan().settings().year());
      json.writeObjectFieldStart("plan");
      identity(merged.plan().identity(), json);
      json.writeEndObject();
      new JsonRows(json, merged.period().end().getYear()).write(merged.rows());
      new JsonFindings(json, language).write(merged.files(), merged.findings());
      JsonLedger.write(merged.ledger(), json);
      JsonChanges.write(merged, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Writes what a validation found to a stream, which stays open: files and findings only. */
  public void write(List<FileResult> files, List<Finding> findings, OutputStream out)
      throws IOException {
    try (JsonGenerator json = open(out)) {
      json.writeStartObject();
      new JsonFindings(json, language).write(files, findings);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  static void identity(PlanIdentity plan, JsonGenerator json) throws IOException {
    json.writeStringField("id", plan.id());
    json.writeNumberField("version", plan.version());
    json.writeStringField("sha256", plan.sha256());
  }

  /** Begins a JSON in the shape that all of them have. */
  static JsonGenerator open(OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return FACTORY.createGenerator(out).setPrettyPrinter(printer);
  }
}
