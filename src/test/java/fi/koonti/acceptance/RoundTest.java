package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.fixture.FilledForm;
import fi.koonti.plan.Field;
import fi.koonti.samples.PoriPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTest {

  @TempDir Path folder;

  @Test
  void everySectorGetsItsForm() {
    Round round = Round.ofSample(folder).generate();
    assertEquals(
        List.of(
            "2023-Q3_ELYM.xlsx",
            "2023-Q3_HYVA.xlsx",
            "2023-Q3_KON.xlsx",
            "2023-Q3_PVESI.xlsx",
            "2023-Q3_SIV.xlsx",
            "2023-Q3_TEK.xlsx"),
        Round.names(round.forms));
  }

  @Test
  void everyAnswerStandsUnchangedInTheDataAndInTheJsonUnderItsId() {
    Round round = Round.ofSample(folder).generate();
    round.fill("ELYM", "elym.xlsx", Round.OCTOBER, RoundTest::answerEverything);
    CommandLineRun run = round.merge();
    assertTrue(run.code() <= 1, run.err());

    Map<String, Map<String, String>> data = Workbooks.table(round.workbook, "Tiedot");
    JsonNode report = Workbooks.json(round.json);
    int cells = 0;
    for (String id : idsOf("ELYM", round)) {
      JsonNode row = Workbooks.row(report, id);
      assertEquals(narrative(id), row.get("narrative").asText());
      assertEquals(narrative(id), data.get(id).get("Selvitys"));
      assertEquals("syy " + id, row.get("correction").asText());
      assertEquals("syy " + id, data.get(id).get("Korjaavat toimenpiteet"));
      assertEquals("DELAYED", row.get("status").asText());
      assertEquals("Viivästynyt", data.get(id).get("Tila"));
      assertEquals("1234.5", row.get("outcome").get("text").asText());
      assertEquals("1234.5", data.get(id).get("Toteuma"));
      boolean number = PoriPlan.plan().indicator(id).orElseThrow().isNumeric();
      assertEquals(number, row.get("outcome").get("number").asDouble() == 1234.5, id);
      assertEquals(number, !row.get("outcome").get("number").isNull(), id);
      assertEquals("elym.xlsx", row.get("source").get("file").asText());
      cells += 4;
    }
    JsonNode total = report.get("ledger").get("total");
    assertEquals(cells, total.get("filled").asInt());
    assertEquals(cells, total.get("merged").asInt());
  }

  @Test
  void theSameReturnsGiveTheSameBytesWhateverTheOrderTheClockAndTheMachine() {
    Round round = Round.ofSample(folder).generate();
    Path a = Round.make(folder.resolve("a"));
    Path b = Round.make(folder.resolve("b"));
    round.fill("ELYM", "../a/elym.xlsx", Round.OCTOBER, RoundTest::answerEverything);
    round.fill("SIV", "../b/siv.xlsx", Round.OCTOBER, RoundTest::answerEverything);
    round.fill(
        "SIV",
        "../a/siv-2.xlsx",
        Round.OCTOBER.plusSeconds(60),
        form -> form.put("SIV-001", Field.NARRATIVE, "muuttui"));

    byte[][] first = merged(round, "1", a, b);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[][] second = merged(round, "2", b, a);
      assertArrayEquals(first[0], second[0]);
      assertArrayEquals(first[1], second[1]);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theFormsOfAPeriodAreTheSameBytesEachTime() {
    Round first = new Round(Round.make(folder.resolve("1")), Round.SAMPLE_PLAN).generate();
    Round second = new Round(Round.make(folder.resolve("2")), Round.SAMPLE_PLAN).generate();
    for (String name : Round.names(first.forms)) {
      assertArrayEquals(
          Round.read(first.forms.resolve(name)), Round.read(second.forms.resolve(name)), name);
    }
  }

  @Test
  void thePreviousOutcomeAndStatusStandBesideTheNewOnes() {
    Path earlier = folder.resolve("koonti-q2.xlsx");
    CommandLineRun q2 =
        CommandLineRun.koonti(
            "merge",
            Round.SAMPLE.resolve("palautukset/2023-Q2"),
            "--plan",
            Round.SAMPLE_PLAN,
            "--period",
            "2023-Q2",
            "--out",
            earlier);
    assertTrue(q2.code() <= 1, q2.err());
    Map<String, Map<String, String>> data = Workbooks.table(earlier, "Tiedot");

    Round round = Round.ofSample(folder).generate("--previous", earlier.toString());
    Map<String, Map<String, String>> form =
        Workbooks.table(round.forms.resolve("2023-Q3_ELYM.xlsx"), "Seuranta");
    assertEquals(data.get("ELYM-018").get("Tila"), form.get("ELYM-018").get("Edellinen tila"));
    assertTrue(!form.get("ELYM-018").get("Edellinen tila").isEmpty());

    round.merge("--previous", earlier);
    Map<String, Map<String, String>> after = Workbooks.table(round.workbook, "Tiedot");
    assertEquals(data.get("ELYM-018").get("Tila"), after.get("ELYM-018").get("Edellinen tila"));
  }

  @Test
  void nothingThatAPersonTypesBecomesAFormula() {
    Round round = Round.ofSample(folder).generate();
    round.fill(
        "ELYM",
        "elym.xlsx",
        Round.OCTOBER,
        form ->
            form.put("ELYM-001", Field.NARRATIVE, "=1+1").put("ELYM-001", Field.CORRECTION, "+a"));
    round.merge();
    Map<String, Map<String, String>> data = Workbooks.table(round.workbook, "Tiedot");
    assertEquals("=1+1", data.get("ELYM-001").get("Selvitys"));
    assertEquals("+a", data.get("ELYM-001").get("Korjaavat toimenpiteet"));
  }

  private static byte[][] merged(Round round, String name, Path... folders) {
    Path out = round.folder.resolve(name + ".xlsx");
    Path json = round.folder.resolve(name + ".json");
    CommandLineRun run =
        CommandLineRun.koonti(
            "merge",
            folders[0],
            folders[1],
            "--plan",
            round.plan,
            "--period",
            "Q3",
            "--out",
            out,
            "--json",
            json);
    assertTrue(run.code() <= 1, run.err());
    return new byte[][] {Round.read(out), Round.read(json)};
  }

  private static TreeSet<String> idsOf(String sector, Round round) {
    try (FilledForm form =
        new FilledForm(Round.read(round.forms.resolve("2023-Q3_" + sector + ".xlsx")))) {
      return new TreeSet<>(form.ids());
    }
  }

  private static void answerEverything(FilledForm form) {
    for (String id : form.ids()) {
      form.put(id, Field.STATUS, "Viivästynyt")
          .put(id, Field.NARRATIVE, narrative(id))
          .put(id, Field.CORRECTION, "syy " + id);
      form.put(id, Field.OUTCOME, 1234.5);
    }
  }

  private static String narrative(String id) {
    return "Ensimmäinen kappale, " + id + ".\n\n  Toinen: <5 %> & \"lainaus\" – loppu.  ";
  }
}
