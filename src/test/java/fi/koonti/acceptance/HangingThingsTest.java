package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hangs on a sheet is told and counted, and links keep their addresses. */
class HangingThingsTest {

  @TempDir Path folder;

  @Test
  void aTextBoxIsToldAndCounted() throws IOException {
    ReturnedCase merged = ReturnedCase.merged("textbox.xlsx", folder);
    assertEquals(
        List.of("text-box-in-form: Selvitys kirjoitettu tekstiruutuun"), merged.findingsAt("O9"));
    assertEquals(1, merged.total("outside"));
  }

  @Test
  void aPictureIsToldByItsPlace() throws IOException {
    ReturnedCase merged = ReturnedCase.merged("picture-on-evidence.xlsx", folder);
    assertEquals(List.of("picture-in-form: Kuvakaappaus päätöksestä"), merged.findingsAt("Q7"));
    assertEquals(1, merged.total("outside"));
  }

  @Test
  void aLinkInAnAnswerKeepsItsAddress() throws IOException {
    ReturnedCase merged = ReturnedCase.merged("link-address.xlsx", folder);
    assertEquals(
        "Pöytäkirja (https://example.fi/poytakirja/2024-9)",
        merged.row("ABC-001").get("evidence").asText());
    assertEquals("liite (https://example.fi/liite.pdf)", evidence(merged, "ABC-002"));
    assertEquals("avaa (https://example.fi/kaava)", evidence(merged, "ABC-004"));
    assertEquals(0, merged.total("outside"));
  }

  @Test
  void lettersThatNobodySeesAreNoDifference() throws IOException {
    ReturnedCase merged = ReturnedCase.merged("invisible-in-status.xlsx", folder);
    for (String id : List.of("ABC-001", "ABC-002", "ABC-003")) {
      assertEquals("ON_TRACK", merged.row(id).get("status").asText());
    }
    assertEquals(1200, merged.row("ABC-007").get("outcome").get("number").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"f.xlsx", "f.ods"})
  void shapesThatAnotherProgramDrewAreTold(String file) {
    CommandLineRun run =
        CommandLineRun.koonti(
            "validate",
            ReturnedCase.CASES.resolve("rounds/09-textbox").resolve(file),
            "--plan",
            ReturnedCase.CASES.resolve("rounds/01-generate-overwrites/plan.xlsx"),
            "--period",
            "Q1",
            "--format",
            "csv");
    assertTrue(run.out().contains("TEKSTIRUUTU: tärkeä lisätieto tavoitteesta"), run.out());
    assertTrue(run.out().contains("LAATIKKO: toinen lisätieto"), run.out());
  }

  private static String evidence(ReturnedCase merged, String id) {
    return merged.row(id).get("evidence").asText();
  }
}
