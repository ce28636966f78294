package fi.koonti.samples;

import fi.koonti.fixture.FilledForm;
import fi.koonti.fixture.SpreadsheetProgram;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Forms and templates after somebody has had them open in a spreadsheet program. */
public final class FormFiller {

  private FormFiller() {}

  /** A form after somebody has done something to it. */
  public static byte[] change(byte[] form, Consumer<XSSFWorkbook> deed) {
    try (XSSFWorkbook workbook = SpreadsheetProgram.open(form)) {
      deed.accept(workbook);
      SpreadsheetProgram.forgetWhatWasComputed(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sheet that is filled, whatever the language: the second one. */
  public static XSSFSheet answers(XSSFWorkbook workbook) {
    return workbook.getSheetAt(1);
  }

  /** The cell of a row in a column, by the column's key: a form may lack the column of evidence. */
  public static Optional<Cell> cell(Row row, FormColumn column) {
    for (Cell key : row.getSheet().getRow(FormRows.KEYS)) {
      if (FilledForm.column(key.getStringCellValue()).equals(Optional.of(column))) {
        return Optional.ofNullable(row.getCell(key.getColumnIndex()));
      }
    }
    return Optional.empty();
  }
}
