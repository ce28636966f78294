package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.koonti.fixture.FilledForm;
import fi.koonti.layout.FormSheet;
import fi.koonti.plan.Field;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sector whose rows several people answer, each on a form of their own. */
class SeveralHandsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"section", "responsible"})
  void theConsolidatedRowsAreThoseOfTheWholeForm(String split) {
    Round whole = new Round(Round.make(folder.resolve("whole")), Round.SAMPLE_PLAN);
    whole.generate("--sector", "ELYM").fill("ELYM", "e.xlsx", Round.OCTOBER, this::answerAll);
    Round parted = new Round(Round.make(folder.resolve("parted")), Round.SAMPLE_PLAN);
    parted.generate("--sector", "ELYM", "--split", split);
    returnAll(parted);
    assertTrue(Round.names(parted.returned).size() > 3, () -> "" + Round.names(parted.returned));
    assertEquals(rows(whole), rows(parted));
  }

  @Test
  void noPartIsToldToLackTheRowsOfAnother() {
    Round round = Round.ofSample(folder).generate("--sector", "ELYM", "--split", "section");
    returnAll(round);
    assertFalse(round.merge().err().contains("row-missing"));
    assertEquals(List.of(), codes(round, "row-missing"));
  }

  @Test
  void aPartWithoutItsMachineSheetIsNotToldSoEither() {
    Round round = Round.ofSample(folder).generate("--sector", "ELYM", "--split", "section");
    returnAll(round, true);
    round.merge();
    assertEquals(List.of(), codes(round, "row-missing"));
    assertFalse(codes(round, "identity-from-sheet").isEmpty());
  }

  @Test
  void aRowThatWasDeletedFromAPartIsTold() {
    Round round = Round.ofSample(folder).generate("--sector", "ELYM", "--split", "section");
    round.fill(
        "ELYM_Joukkoliikenne",
        "j.xlsx",
        Round.OCTOBER,
        form -> {
          answerAll(form);
          form.sheet().removeRow(form.cell("ELYM-018", Field.STATUS).getRow());
        });
    round.merge();
    assertEquals(List.of("ELYM-018"), codes(round, "row-missing"));
  }

  private void returnAll(Round round) {
    returnAll(round, false);
  }

  private void returnAll(Round round, boolean robbed) {
    for (String name : Round.names(round.forms)) {
      String part = name.replace("2023-Q3_", "").replace(".xlsx", "");
      round.fill(
          part,
          name,
          Round.OCTOBER,
          form -> {
            answerAll(form);
            if (robbed) {
              String machine = FormSheet.MACHINE.title(Language.FI);
              form.workbook().removeSheetAt(form.workbook().getSheetIndex(machine));
            }
          });
    }
  }

  private void answerAll(FilledForm form) {
    for (String id : form.ids()) {
      form.put(id, Field.STATUS, "Etenee suunnitellusti");
      form.put(id, Field.NARRATIVE, "Rivin " + id + " työ etenee.");
    }
  }

  /** The rows of the JSON report without the places that they came from. */
  private static List<JsonNode> rows(Round round) {
    round.merge();
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode row : Workbooks.json(round.json).get("rows")) {
      ((ObjectNode) row).remove("source");
      rows.add(row);
    }
    return rows;
  }

  private static List<String> codes(Round round, String code) {
    List<String> ids = new ArrayList<>();
    for (JsonNode finding : Workbooks.json(round.json).get("findings")) {
      if (finding.get("code").asText().equals(code)) {
        ids.add(finding.get("rowId").asText());
      }
    }
    return ids;
  }
}
