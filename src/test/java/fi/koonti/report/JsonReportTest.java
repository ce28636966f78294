package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.merge.MergedReport;
import fi.koonti.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  private final JsonReport report = new JsonReport(Language.FI);

  @Test
  void aSmallMergeIsWrittenAsTheContractSays() throws IOException {
    Golden.assertSame("koonti.json", json(Rounds.small()));
  }

  @Test
  void thereIsOneRowForEachIndicatorOfThePlan() throws IOException {
    MergedReport merged = Rounds.empty();
    int rows = json(merged).split("\"computedStatus\"", -1).length - 1;
    assertEquals(merged.rows().size(), rows);
  }

  @Test
  void whatIsNotAnsweredIsNull() throws IOException {
    String json = json(Rounds.empty());
    assertTrue(json.contains("\"status\": null"));
    assertTrue(json.contains("\"source\": null"));
    assertFalse(json.contains("\"files\": null"));
  }

  @Property(tries = 200)
  void anyTextComesBackToTheLetter(@ForAll String text) throws IOException {
    // Half a surrogate pair is no character, and UTF-8 cannot say it.
    String value = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    Finding finding = Finding.of(FindingCode.STATUS_UNKNOWN, Place.of("a.xlsx")).withValue(value);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.write(List.of(), List.of(finding), out);
    assertEquals(value, textOf("value", out.toByteArray()));
  }

  private String json(MergedReport merged) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.write(merged, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String textOf(String name, byte[] json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (name.equals(parser.currentName()) && parser.getText() != null) {
          parser.nextToken();
          return parser.getText();
        }
      }
    }
    return null;
  }
}
