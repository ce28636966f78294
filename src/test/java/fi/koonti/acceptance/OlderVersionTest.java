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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form of an older version of the plan, also without its machine sheet. */
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

  @ParameterizedTest
  @CsvSource({"UNIT, kpl, error", "INDICATOR, Uimahallikäynnit, warning"})
  void anAnswerToSomethingElseThanThePlanAsksIsTold(
      PlanColumn column, String now, String severity) {
    Round round = Round.ofSample(folder).generate("--sector", "ELYM");
    round.fill("ELYM", "elym.xlsx", Round.OCTOBER, form -> form.put(ID, Field.OUTCOME, 180000));
    Path plan = folder.resolve("suunnitelma-2.xlsx");
    new EditedPlan(Round.SAMPLE_PLAN).set(ID, column, now).save(plan);
    merge(round, plan);
    List<String> told = new ArrayList<>();
    for (JsonNode finding : Workbooks.json(round.json).get("findings")) {
      if (finding.get("code").asText().equals("row-asked-otherwise")) {
        told.add(finding.get("rowId").asText() + " " + finding.get("severity").asText());
      }
    }
    assertEquals(List.of(ID + " " + severity), told);
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
    merge(round, plan);
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

  private static void merge(Round round, Path plan) {
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
