package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of another kind than the one that is wanted is called what it is. */
class OtherFilesTest {

  @TempDir Path folder;

  private Round round;

  @BeforeEach
  void returnOneForm() {
    round = Round.withOneAnswer(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "lomake.url > [InternetShortcut]~URL=https://docs.google.com/spreadsheets/d/1/edit",
        "lomake.url > [InternetShortcut]~IDList=~URL=file:///x/2023-Q3_ELYM.xlsx",
        "lomake.gsheet > {\"url\": \"https://docs.google.com/open?id=1\", \"doc_id\": \"1\"}",
        "lomake.gsheet > {\"\":\"WARNING! DO NOT EDIT\",\"doc_id\":\"1abc\",\"email\":\"a@b.fi\"}",
        "lomake.desktop > [Desktop Entry]~Type=Link~URL=https://example.fi/f.xlsx",
        "lomake.xlsx > [InternetShortcut]~URL=https://example.fi/lomake.xlsx"
      })
  void aLinkIsNoFormAndSaysSo(String name, String text) {
    byte[] content = text.strip().replace("~", "\r\n").getBytes(StandardCharsets.UTF_8);
    round.put(name.strip(), content);
    CommandLineRun run = round.command("validate", "--format", "json");
    assertTrue(run.out().contains("\"file-is-a-link\""), run.out());
    assertTrue(run.out().contains("on vain linkki"), run.out());
  }

  @Test
  void aFolderIsNoPlan() {
    for (List<Object> command :
        List.<List<Object>>of(
            List.of("plan", "check", round.returned),
            List.of("plan", "number", round.returned),
            List.of("generate", round.returned, "--period", "Q3"),
            List.of("validate", round.returned, "--plan", round.returned))) {
      assertRefused(command, "on kansio");
    }
  }

  @Test
  void aFormIsNoPlan() {
    Path form = round.returned.resolve("elym.xlsx");
    for (List<Object> command :
        List.<List<Object>>of(
            List.of("plan", "check", form),
            List.of("plan", "number", form),
            List.of("generate", form, "--period", "Q3"),
            List.of("validate", round.returned, "--plan", form))) {
      assertRefused(command, "toimialan lomake");
    }
  }

  @Test
  void aConsolidatedWorkbookIsNoPlan() {
    round.merge();
    assertRefused(List.of("plan", "check", round.workbook), "koottu työkirja");
    assertRefused(List.of("generate", round.workbook, "--period", "Q3"), "koottu työkirja");
  }

  @ParameterizedTest
  @ValueSource(strings = {"k.xls", "k.ods", "k.csv", "k.xlsm", "k", "k.xlsx.pdf"})
  void theConsolidatedWorkbookIsNamedAsOne(String name) {
    Path out = folder.resolve(name);
    CommandLineRun run = round.command("merge", "--out", out);
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().contains(".xlsx-muodossa"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void soAreTheDocumentAndThePlanOfTheNextYear() {
    Path doc = folder.resolve("k.doc");
    CommandLineRun run = round.command("merge", "--out", round.workbook, "--docx", doc);
    assertEquals(2, run.code(), run.out());
    assertFalse(Files.exists(round.workbook));
    Path plan = folder.resolve("p.xls");
    assertRefused(
        List.of("plan", "roll", round.plan, "--year", "2024", "--out", plan), ".xlsx-muodossa");
  }

  private static void assertRefused(List<Object> command, String why) {
    CommandLineRun run = CommandLineRun.koonti(command.toArray());
    assertEquals(2, run.code(), command + run.out());
    assertTrue(run.err().contains(why), command + run.err());
  }
}
