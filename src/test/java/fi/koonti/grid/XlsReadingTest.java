package fi.koonti.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.UnreadableFileException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsReadingTest {

  @Test
  void everyKindOfCellIsWhatItIsInOtherFormats() throws Exception {
    GridSheet sheet = Reading.READER.read(workbook()).sheets().get(0);
    assertEquals("TEXT rivi\nja toinen", cell(sheet, "A1"));
    assertEquals("NUMBER 1234.5", cell(sheet, "B1"));
    assertEquals("NUMBER 0.12", cell(sheet, "C1"));
    assertEquals(NumberShape.PERCENT, at(sheet, "C1").shape());
    assertEquals(Optional.of(LocalDate.of(2023, 9, 30).atStartOfDay()), at(sheet, "D1").date());
    assertEquals("BOOLEAN TRUE", cell(sheet, "E1"));
    assertEquals("NUMBER 3", cell(sheet, "F1"));
    assertEquals(Optional.of("1+2"), at(sheet, "F1").formula());
    assertEquals("ERROR #N/A", cell(sheet, "G1"));
    assertTrue(sheet.cell(CellAddress.parse("H1")).isEmpty());
    assertEquals("[A3:A4]", sheet.merges().toString());
    assertTrue(sheet.isRowHidden(1));
    assertTrue(sheet.isColumnHidden(5));
  }

  @Test
  void hiddenSheetsStayHidden() throws Exception {
    Grid grid = Reading.READER.read(workbook());
    assertEquals(Visibility.VISIBLE, grid.sheets().get(0).visibility());
    assertEquals(Visibility.VERY_HIDDEN, grid.sheets().get(1).visibility());
  }

  @ParameterizedTest
  @CsvSource({"2023-10-20T06:30:00Z, 2023-10-20T06:30:00Z", "1601-01-01T00:00:00Z, "})
  void theFirstMomentOfItsCalendarIsNoTimeOfSaving(Instant written, Instant saved)
      throws Exception {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet("Seuranta");
      book.createInformationProperties();
      book.getSummaryInformation().setLastSaveDateTime(Date.from(written));
      book.write(out);
      Optional<SavedTime> read = Reading.READER.read(out.toByteArray()).saved();
      assertEquals(Optional.ofNullable(saved), read.map(SavedTime::instant));
    }
  }

  @Test
  void whatIsCutOrEncryptedIsRefused() throws Exception {
    byte[] whole = workbook();
    assertEquals(
        Reason.TRUNCATED, Reading.refusal(Arrays.copyOf(whole, whole.length / 2)).reason());
    Biff8EncryptionKey.setCurrentUserPassword("salaisuus");
    try {
      byte[] encrypted = workbook();
      Biff8EncryptionKey.setCurrentUserPassword(null);
      assertEquals(Reason.ENCRYPTED, Reading.refusal(encrypted).reason());
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static byte[] workbook() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("Seuranta");
      Row row = sheet.createRow(0);
      row.createCell(0).setCellValue("rivi\nja toinen");
      row.createCell(1).setCellValue(1234.5);
      format(book, row.createCell(2), "0%").setCellValue(0.12);
      format(book, row.createCell(3), "d.m.yyyy").setCellValue(LocalDate.of(2023, 9, 30));
      row.createCell(4).setCellValue(true);
      row.createCell(5).setCellFormula("1+2");
      row.createCell(6).setCellFormula("NA()");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      row.createCell(7);
      sheet.createRow(1).setZeroHeight(true);
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
      sheet.setColumnHidden(5, true);
      book.createSheet("_koonti");
      book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static Cell format(HSSFWorkbook book, Cell cell, String code) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(code));
    cell.setCellStyle(style);
    return cell;
  }

  private static GridCell at(GridSheet sheet, String address) {
    return sheet.cell(CellAddress.parse(address)).orElseThrow();
  }

  private static String cell(GridSheet sheet, String address) {
    return at(sheet, address).kind() + " " + at(sheet, address).text();
  }
}
