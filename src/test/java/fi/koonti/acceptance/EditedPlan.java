package fi.koonti.acceptance;

import fi.koonti.fixture.SpreadsheetProgram;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.layout.PlanSheet;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A plan workbook in Finnish under the coordinator's hands. */
final class EditedPlan {

  private final XSSFWorkbook workbook;

  EditedPlan(Path plan) {
    workbook = SpreadsheetProgram.open(Round.read(plan));
  }

  /** Writes into the row of an id. */
  EditedPlan set(String id, PlanColumn column, String text) {
    cell(id, column).setCellValue(text);
    return this;
  }

  /** Writes a day into the row of an id or a code. */
  EditedPlan set(String key, PlanColumn column, LocalDate day) {
    cell(key, column).setCellValue(day);
    return this;
  }

  /** Writes a setting. */
  EditedPlan set(PlanSetting setting, int number) {
    cell(setting.label(Language.FI), PlanColumn.SETTING_VALUE).setCellValue(number);
    return this;
  }

  /** Writes a setting. */
  EditedPlan set(PlanSetting setting, String text) {
    cell(setting.label(Language.FI), PlanColumn.SETTING_VALUE).setCellValue(text);
    return this;
  }

  /** Deletes the row of an id, as a person does who empties it. */
  EditedPlan remove(String id) {
    Row row = row(id, PlanSheet.GOALS);
    row.getSheet().removeRow(row);
    return this;
  }

  private Cell cell(String key, PlanColumn column) {
    Cell cell =
        row(key, column.sheet())
            .getCell(column.index(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    // POI leaves the old text of a cell that has its own, and puts the new one where none reads it.
    cell.setBlank();
    return cell;
  }

  private Row row(String key, PlanSheet kind) {
    XSSFSheet sheet = workbook.getSheet(kind.title(Language.FI));
    for (Row row : sheet) {
      if (Workbooks.text(row.getCell(0)).equals(key)) {
        return row;
      }
    }
    throw new AssertionError("no row " + key);
  }

  Path save(Path file) {
    Round.write(file, SpreadsheetProgram.save(workbook, Round.OCTOBER));
    return file;
  }
}
