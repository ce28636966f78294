package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.fixture.FilledForm;
import fi.koonti.io.OutputTime;
import fi.koonti.plan.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nobody knows which of two returns was saved later, nobody says so. */
class SavingTimeTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path RETURNS = CASES.resolve("returns");
  private static final Path STAMP = CASES.resolve("rounds/10-fixed-stamp");
  private static final String ID = "ELYM-011";

  /** Words that claim to know. */
  private static final Pattern NEWER =
      Pattern.compile("uude|uusi[mn]|newer|nyare|latest|senaste", Pattern.CASE_INSENSITIVE);

  @TempDir Path folder;

  @Test
  void aCorrectionWithoutPropertiesIsOfUnknownOrder() {
    Path json = folder.resolve("k.json");
    CommandLineRun.koonti(
        "merge",
        RETURNS.resolve("undated-pair-A-excel.xlsx"),
        RETURNS.resolve("undated-pair-B-google.xlsx"),
        "--plan",
        RETURNS.resolve("plan-tk2024.xlsx"),
        "--period",
        "2024-Q3",
        "--out",
        folder.resolve("k.xlsx"),
        "--json",
        json);
    JsonNode report = Workbooks.json(json);
    assertEquals("95", Workbooks.row(report, "ABC-001").at("/outcome/text").asText());
    assertOfUnknownOrder(report, "undated-pair-A-excel.xlsx", "undated-pair-B-google.xlsx");
  }

  @ParameterizedTest
  @CsvSource({"r, b_skripti_20.4.xlsx", "r2, b_google_20.4.xlsx"})
  void theStampOfOurOwnFormsIsNoTimeOfSaving(String returns, String second) {
    Path json = folder.resolve("k.json");
    Path files = STAMP.resolve(returns);
    Path plan = STAMP.resolve("plan.xlsx");
    Path out = folder.resolve("k.xlsx");
    CommandLineRun.koonti(
        "merge", files, "--plan", plan, "--period", "Q1", "--out", out, "--json", json);
    JsonNode report = Workbooks.json(json);
    assertEquals("9", Workbooks.row(report, "ELI-001").at("/outcome/text").asText());
    assertOfUnknownOrder(report, "a_excel_10.4.xlsx", second);
    String board = CommandLineRun.koonti("status", files, "--plan", plan, "--period", "Q1").out();
    assertTrue(board.contains("ajoissa: " + second), board);
    assertFalse(NEWER.matcher(board).find(), board);
  }

  @Test
  void ofTwoTimesTheLaterCountsWhateverTheNames() {
    JsonNode report = twoVersions(Round.OCTOBER.plusSeconds(1), Round.OCTOBER);
    assertEquals("1", outcome(report));
    assertEquals(List.of(), codes(report, "saving-order-unknown"));
    String told = codes(report, "answers-differ").get(0);
    assertTrue(told.contains("tallennettu myöhemmin") && told.contains("a.xlsx"), told);
  }

  @Test
  void theSameTimeTellsNoOrder() {
    JsonNode report = twoVersions(Round.OCTOBER, Round.OCTOBER);
    assertEquals("2", outcome(report));
    assertOfUnknownOrder(report, "a.xlsx", "b.xlsx");
    assertTrue(codes(report, "saving-order-unknown").get(0).contains("sama tallennusaika"));
  }

  /** At nine in the morning in LibreOffice, which notes 9:00Z; an hour later in Excel, 7:00Z. */
  @ParameterizedTest
  @CsvSource({
    "2023-10-10T09:00:00, 2023-10-10T07:00:00Z, 2, 1",
    "2023-10-10T09:00:00, 2023-10-10T10:00:00Z, 2, 0",
    "2023-10-10T15:00:00, 2023-10-10T07:00:00Z, 1, 0"
  })
  void whatLibreOfficeNotesIsTheTimeOnTheWall(
      LocalDateTime wall, Instant excel, String outcome, int unknown) {
    Round round = Round.ofSample(folder).generate("--sector", "ELYM");
    round.fill(
        "ELYM",
        "a.xlsx",
        wall.toInstant(ZoneOffset.UTC),
        form -> {
          answer(form, 1);
          form.workbook()
              .getProperties()
              .getExtendedProperties()
              .setApplication("LibreOffice/7.4.7.2$Linux_X86_64");
        });
    round.fill("ELYM", "b.xlsx", excel, form -> answer(form, 2));
    round.merge();
    JsonNode report = Workbooks.json(round.json);
    assertEquals(outcome, outcome(report));
    assertEquals(unknown, codes(report, "saving-order-unknown").size());
  }

  /** The day is over in Finland two or three hours before it is in UTC. */
  @ParameterizedTest
  @CsvSource({"2023-10-23T20:59:59Z, false", "2023-10-23T21:00:00Z, true"})
  void aDueDayEndsAtMidnightInFinland(Instant saved, boolean late) {
    Round round = Round.ofSample(folder).generate("--sector", "ELYM");
    round.fill("ELYM", "a.xlsx", saved, form -> answer(form, 1));
    assertEquals(late, board(round).contains("joista myöhässä 1"), board(round));
  }

  @Test
  void answersThatDoNotDifferNeedNoOrder() {
    Round round = Round.ofSample(folder).generate("--sector", "ELYM");
    round.fill("ELYM", "a.xlsx", OutputTime.VALUE, form -> form.put(ID, Field.OUTCOME, 5));
    round.fill("ELYM", "b.xlsx", OutputTime.VALUE, form -> answer(form, 5));
    round.merge();
    JsonNode report = Workbooks.json(round.json);
    assertEquals(List.of(), codes(report, "saving-order-unknown"));
    assertEquals(List.of(), codes(report, "answers-differ"));
    assertTrue(report.at("/submissions/0/reason").asText().contains("(samat vastaukset)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void noLanguageClaimsToKnow(String language) {
    Round round = Round.ofSample(folder).generate("--sector", "ELYM");
    round.fill("ELYM", "a.xlsx", Round.OCTOBER, form -> answer(form, 1));
    round.fill("ELYM", "b.xlsx", OutputTime.VALUE, form -> answer(form, 2));
    CommandLineRun run = round.merge("--lang", language);
    assertOfUnknownOrder(Workbooks.json(round.json), "a.xlsx", "b.xlsx");
    String all = run.out() + run.err() + round.command("status", "--lang", language).out();
    assertFalse(NEWER.matcher(all).find(), all);
  }

  @Test
  void whatIsLateAndWhatNobodyKnowsAreTwoThings() {
    Round round = Round.ofSample(folder).generate("--sector", "ELYM");
    round.fill("ELYM", "a.xlsx", OutputTime.VALUE, form -> answer(form, 1));
    round.merge();
    String reason = Workbooks.table(round.workbook, "Palautukset").toString() + board(round);
    assertFalse(reason.contains("määräpäivän"), reason);
    assertTrue(board(round).contains("ei tiedetä, tuliko palautus ajoissa: a.xlsx"));
    round.fill("ELYM", "b.xlsx", Instant.parse("2023-12-01T00:00:00Z"), form -> answer(form, 1));
    assertTrue(board(round).contains("myöhässä"), board(round));
  }

  private static String board(Round round) {
    return round.command("status").out();
  }

  private JsonNode twoVersions(Instant one, Instant other) {
    Round round = Round.ofSample(folder).generate("--sector", "ELYM");
    round.fill("ELYM", "a.xlsx", one, form -> answer(form, 1));
    round.fill("ELYM", "b.xlsx", other, form -> answer(form, 2));
    round.merge();
    return Workbooks.json(round.json);
  }

  private static void answer(FilledForm form, int outcome) {
    form.put(ID, Field.OUTCOME, outcome);
    form.put(ID, Field.STATUS, "Etenee suunnitellusti");
  }

  private static String outcome(JsonNode report) {
    return Workbooks.row(report, ID).at("/outcome/text").asText();
  }

  private static void assertOfUnknownOrder(JsonNode report, String back, String chosen) {
    String told = codes(report, "saving-order-unknown").get(0);
    assertTrue(told.contains(back) && told.contains(chosen), told);
    for (JsonNode finding : report.get("findings")) {
      String message = finding.get("message").asText() + finding.get("advice").asText();
      assertFalse(NEWER.matcher(message).find(), message);
    }
    for (JsonNode file : report.get("submissions")) {
      String reason = file.get("reason").asText();
      assertFalse(NEWER.matcher(reason).find(), reason);
    }
  }

  private static List<String> codes(JsonNode report, String code) {
    List<String> messages = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      if (finding.get("code").asText().equals(code)) {
        messages.add(finding.get("message").asText());
      }
    }
    return messages;
  }
}
