package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanDiffTest {

  @TempDir Path folder;

  private Path changed() {
    return new EditedPlan(Round.SAMPLE_PLAN)
        .set("ELYM-018", PlanColumn.TARGET, "121 000")
        .set("ELYM-001", PlanColumn.MEASURE, "Uusi toimenpide")
        .set("ELYM-002", PlanColumn.SECTOR, "TEK")
        .save(folder.resolve("uusi.xlsx"));
  }

  @Test
  void theDifferencesTheFormsAndTheVersionAreTold() {
    CommandLineRun run = CommandLineRun.koonti("plan", "diff", Round.SAMPLE_PLAN, changed());
    assertEquals(0, run.code(), run.err());
    String out = run.out();
    for (String expected :
        new String[] {
          "Vanha suunnitelma: PORI-2023, versio 1. Uusi: PORI-2023, versio 1.",
          "Tavoitteet: siirretty toiselle toimialalle\n  ELYM-002",
          "      ennen: ”119 000 (+5 %)”\n      nyt:   ”121 000”",
          "  ELYM  Elinvoima- ja ympäristötoimiala: 2023-Q1, 2023-Q2, 2023-Q3, 2023-Q4\n",
          "  TEK  ",
          "varoitus Asetukset: Lomakkeiden sisältö muuttuu, mutta suunnitelman versio on 1"
        }) {
      assertTrue(out.contains(expected), expected + "\nnot in\n" + out);
    }
    assertEquals("", run.err());
  }

  @Test
  void aRaisedVersionIsFineAndTheSameForProgramsAsForPeople() {
    Path raised =
        new EditedPlan(changed())
            .set(PlanSetting.VERSION, 2)
            .save(folder.resolve("korotettu.xlsx"));
    CommandLineRun run =
        CommandLineRun.koonti("plan", "diff", Round.SAMPLE_PLAN, raised, "--format", "json");
    assertEquals(0, run.code(), run.err());
    JsonNode json = Workbooks.json(run.out());
    assertEquals(2, json.get("after").get("version").asInt());
    assertEquals(0, json.get("findings").size());
    JsonNode first = json.get("changes").get(0);
    assertEquals("changed", first.get("kind").asText());
    assertEquals("version", first.get("id").asText());
    CommandLineRun csv =
        CommandLineRun.koonti("plan", "diff", Round.SAMPLE_PLAN, raised, "--format", "csv");
    assertTrue(csv.out().startsWith("kind,sheet,id,name,field,before,after\r\n"), csv.out());
    assertEquals(json.get("changes").size() + 1, csv.out().lines().count());
  }

  @Test
  void thePlanBesideItselfHasNoDifferences() {
    CommandLineRun run =
        CommandLineRun.koonti("plan", "diff", Round.SAMPLE_PLAN, Round.SAMPLE_PLAN);
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Suunnitelmissa ei ole eroja."), run.out());
    assertTrue(run.out().contains("Muutokset eivät näy lomakkeissa"), run.out());
  }

  @Test
  void aPlanThatCannotBeUsedIsWrongUsage() {
    Path broken =
        new EditedPlan(Round.SAMPLE_PLAN)
            .set("ELYM-001", PlanColumn.SECTOR, "OLEMATON")
            .save(folder.resolve("rikki.xlsx"));
    CommandLineRun run = CommandLineRun.koonti("plan", "diff", Round.SAMPLE_PLAN, broken);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("OLEMATON"), run.err());
    assertEquals("", run.out());
  }
}
