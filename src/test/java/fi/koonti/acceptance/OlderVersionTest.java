package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A form of an older version of the plan whose sheet was copied into another workbook: its stamps
 * alone tell what it was sent with.
 */
class OlderVersionTest {

  private static final String ID = "ELYM-012";

  @TempDir private Path folder;

  @Test
  void whatThePlanChangedIsNotLaidToTheClerk() {
    assertEquals(List.of(), changedTexts(row -> {}));
  }

  @Test
  void whatTheClerkChangedIsTold() {
    assertEquals(
        List.of(ID, ID),
        changedTexts(
            row -> {
              row.getCell(FormColumn.INDICATOR.index()).setBlank();
              row.getCell(FormColumn.INDICATOR.index()).setCellValue("Yöpymiset yhteensä");
            }));
  }

  private List<String> changedTexts(Consumer<Row> clerk) {
    Round round = Round.ofSample(folder).generate("--sector", "ELYM");
    round.fill(
        "ELYM",
        "elym.xlsx",
        Round.OCTOBER,
        form -> {
          form.put(ID, Field.OUTCOME, 180000);
          clerk.accept(row(form.sheet()));
          int machine = form.workbook().getSheetIndex("_koonti");
          form.workbook().removeSheetAt(machine);
        });
    Path plan = folder.resolve("suunnitelma-2.xlsx");
    new EditedPlan(Round.SAMPLE_PLAN)
        .set(ID, PlanColumn.TARGET, "Kasvu 230 000 yöpymisvrk:een")
        .save(plan);
    CommandLineRun.koonti(
        "merge",
        round.returned,
        "--plan",
        plan,
        "--period",
        "2023-Q3",
        "--out",
        round.workbook,
        "--json",
        round.json);
    List<String> changed = new ArrayList<>();
    JsonNode report = Workbooks.json(round.json);
    assertEquals(180000, Workbooks.row(report, ID).at("/outcome/number").asInt());
    for (JsonNode finding : report.get("findings")) {
      if (finding.get("code").asText().equals("locked-text-changed")) {
        changed.add(finding.get("rowId").asText());
      }
    }
    return changed;
  }

  private static Row row(XSSFSheet sheet) {
    for (Row row : sheet) {
      if (Workbooks.text(row.getCell(FormColumn.ID.index())).equals(ID)) {
        return row;
      }
    }
    throw new IllegalStateException("expected the row " + ID);
  }
}
