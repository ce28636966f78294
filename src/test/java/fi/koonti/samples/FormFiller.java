package fi.koonti.samples;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.type.RowHeight;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/** Fills forms as a person would: through another program, cell by cell. */
public final class FormFiller {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.,][0-9]+)?");

  private FormFiller() {}

  /** A form with the answers to its rows written in. */
  public static byte[] fill(byte[] form, List<PoriAnswer> answers) {
    return change(
        form,
        workbook -> {
          XSSFSheet sheet = answers(workbook);
          for (PoriAnswer answer : answers) {
            for (Row row : sheet) {
              if (row.getRowNum() >= FormRows.INDICATOR
                  && row.getCell(0).getStringCellValue().equals(answer.id())) {
                write(row, answer);
                fit(row, answer);
              }
            }
          }
        });
  }

  /** A form after somebody has done something to it. */
  public static byte[] change(byte[] form, Consumer<XSSFWorkbook> deed) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      deed.accept(workbook);
      forget(workbook);
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
      if (key.getStringCellValue().split("\\|")[0].equals(column.key())) {
        return Optional.ofNullable(row.getCell(key.getColumnIndex()));
      }
    }
    return Optional.empty();
  }

  private static void write(Row row, PoriAnswer answer) {
    write(row, FormColumn.STATUS, answer.status());
    write(row, FormColumn.NARRATIVE, answer.narrative());
    write(row, FormColumn.CORRECTION, answer.correction());
    String outcome = answer.shownOutcome();
    if (!answer.isTextOutcome() && NUMBER.matcher(outcome).matches()) {
      cell(row, FormColumn.OUTCOME)
          .orElseThrow()
          .setCellValue(Double.parseDouble(outcome.replace(',', '.')));
    } else {
      write(row, FormColumn.OUTCOME, outcome);
    }
  }

  /** Spreadsheet programs fit a row when its text changes. */
  private static void fit(Row row, PoriAnswer answer) {
    double needed =
        RowHeight.of(
            List.of(
                RowHeight.Cell.of(answer.narrative(), FormColumn.NARRATIVE.width()),
                RowHeight.Cell.of(answer.correction(), FormColumn.CORRECTION.width())),
            1);
    row.setHeightInPoints((float) Math.max(needed, row.getHeightInPoints()));
  }

  /** What was computed before is no longer true; the next program must compute anew. */
  private static void forget(XSSFWorkbook workbook) {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          CTCell raw = ((XSSFCell) cell).getCTCell();
          if (raw.isSetF() && raw.isSetV()) {
            raw.unsetV();
          }
        }
      }
    }
  }

  private static void write(Row row, FormColumn column, String text) {
    if (!text.isEmpty()) {
      cell(row, column).orElseThrow().setCellValue(text);
    }
  }
}
