package fi.koonti.form;

import fi.koonti.location.CellAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;

/** A workbook as text, for eyes that review a change: cell by cell what it says and for what. */
final class FormDump {

  private final XSSFWorkbook workbook;
  private final StringBuilder out = new StringBuilder();

  private FormDump(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  static String of(byte[] form) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      return new FormDump(workbook).text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    for (XSSFName name : workbook.getAllNames()) {
      line("name " + name.getNameName() + " = " + name.getRefersToFormula());
    }
    for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
      XSSFSheet sheet = workbook.getSheetAt(index);
      line("");
      line("== " + sheet.getSheetName() + ", " + workbook.getSheetVisibility(index));
      cells(sheet);
      rules(sheet);
      validations(sheet);
    }
    return out.toString();
  }

  private void cells(XSSFSheet sheet) {
    for (Row row : sheet) {
      line("-- row " + (row.getRowNum() + 1) + ", " + row.getHeightInPoints() + " pt");
      for (Cell cell : row) {
        String address = new CellAddress(cell.getRowIndex(), cell.getColumnIndex()).toString();
        line(address + " [" + role(cell) + "] " + content(cell));
      }
    }
  }

  private static String content(Cell cell) {
    if (cell.getCellType() == CellType.FORMULA) {
      boolean text = cell.getCachedFormulaResultType() == CellType.STRING;
      Object shown = text ? cell.getStringCellValue() : cell.getNumericCellValue();
      return "=" + cell.getCellFormula() + " -> " + shown;
    }
    return cell.toString().replace("\n", "\\n");
  }

  private String role(Cell cell) {
    int number = (int) ((XSSFCellStyle) cell.getCellStyle()).getCoreXf().getXfId();
    for (CTCellStyle style :
        workbook.getStylesSource().getCTStylesheet().getCellStyles().getCellStyleArray()) {
      if (style.getXfId() == number) {
        return style.getName();
      }
    }
    return "?";
  }

  private void rules(XSSFSheet sheet) {
    SheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
    for (int i = 0; i < rules.getNumConditionalFormattings(); i++) {
      var rule = rules.getConditionalFormattingAt(i);
      line(
          "rule "
              + rule.getFormattingRanges()[0].formatAsString()
              + " "
              + rule.getRule(0).getFormula1());
    }
  }

  private void validations(XSSFSheet sheet) {
    for (DataValidation rule : sheet.getDataValidations()) {
      line(
          "validation "
              + rule.getRegions().getCellRangeAddress(0).formatAsString()
              + " "
              + rule.getValidationConstraint().getFormula1()
              + " | "
              + rule.getPromptBoxText()
              + " | "
              + rule.getErrorBoxText());
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
