package fi.koonti.samples;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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
              }
            }
          }
        });
  }

  /** A form after somebody has done something to it. */
  public static byte[] change(byte[] form, Consumer<XSSFWorkbook> deed) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      deed.accept(workbook);
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

  private static void write(Row row, PoriAnswer answer) {
    write(row, FormColumn.STATUS, answer.status());
    write(row, FormColumn.NARRATIVE, answer.narrative());
    write(row, FormColumn.CORRECTION, answer.correction());
    String outcome = answer.shownOutcome();
    if (!answer.isTextOutcome() && NUMBER.matcher(outcome).matches()) {
      row.getCell(FormColumn.OUTCOME.index())
          .setCellValue(Double.parseDouble(outcome.replace(',', '.')));
    } else {
      write(row, FormColumn.OUTCOME, outcome);
    }
  }

  private static void write(Row row, FormColumn column, String text) {
    if (!text.isEmpty()) {
      Cell cell = row.getCell(column.index());
      cell.setCellValue(text);
    }
  }
}
