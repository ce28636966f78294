package fi.koonti.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.office.Office;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What we say that a cell shows is what LibreOffice writes of it, blanks aside; in English, which
 * is what it speaks when nobody tells it otherwise.
 */
@Tag("office")
class NumberFormatOfficeTest {

  private static final List<String> CODES =
      List.of(
          "General",
          "0",
          "0.00",
          "#,##0",
          "#,##0.00",
          "0%",
          "0.0%",
          "0.00E+00",
          "# ?/?",
          "# ??/??",
          "#,##0,",
          "0.0,,",
          "#,##0.0,,\" M€\"",
          "0\" pv\"",
          "General\" kpl\"",
          "0.00\" m2\"",
          "#,##0;-#,##0",
          "0;0",
          "0;(0)",
          "0;[Red]-0",
          "0;-0;\"–\"",
          ";;;",
          "0;-0;",
          "[>=1000]#,##0,\" t\";0",
          "[<0]\"miinus \"0;0",
          "0\"00\"",
          "0\\,0",
          "000000",
          "#",
          "#.##",
          "0.0##",
          "#,##0\\ \"€\"",
          "#,##0.00\\ [$€-40B]",
          "[$-409]mmm d, yyyy",
          "[$-409]dddd d.m.yyyy",
          "d.m.yyyy",
          "yyyy\\-mm\\-dd",
          "dd/mm/yy",
          "mmm yy",
          "mmmm yyyy",
          "d.m.yyyy h:mm",
          "h:mm",
          "hh:mm:ss",
          "[h]:mm",
          "[mm]:ss",
          "mm:ss",
          "00-00-00",
          "\"noin \"0",
          "0%\" / v\"",
          "_-* #,##0\\ _€_-;-* #,##0\\ _€_-");

  private static final double[] NUMBERS = {
    0, 1, -1, 0.5, -0.25, 12, 1234.567, -1234.567, 1234567, 45536, 45536.521, 0.805, 100, 2450000
  };

  @TempDir Path folder;

  @Test
  void everyFormatShowsWhatTheOtherProgramShows() throws IOException {
    Office.assumeInstalled();
    Path workbook = folder.resolve("muodot.xlsx");
    try (XSSFWorkbook made = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(workbook)) {
      draw(made);
      made.write(out);
    }
    // Tabs, UTF-8, from the first line, as shown.
    String filter = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,true";
    Path csv = Office.convert(workbook, filter, Files.createDirectory(folder.resolve("office")));
    List<String> lines = Files.readAllLines(csv);
    List<String> differences = new ArrayList<>();
    int line = 0;
    for (String code : CODES) {
      String[] shown = lines.get(line++).split("\t", -1);
      for (int i = 0; i < NUMBERS.length; i++) {
        String ours = ours(code, NUMBERS[i]);
        if (!isUnsaid(code, NUMBERS[i]) && !plain(shown[i]).equals(plain(ours))) {
          differences.add(code + " " + NUMBERS[i] + ": " + shown[i] + " / " + ours);
        }
      }
    }
    assertEquals(List.of(), differences);
  }

  /**
   * What every program shows in a way of its own: days before spreadsheets count, thousands of
   * years of hours, and the sign where a section has a condition.
   */
  private static boolean isUnsaid(String code, double number) {
    NumberShape shape = NumberFormat.of(code).shape(number);
    return shape.hasDay() && number < 61
        || shape == NumberShape.TIME && (number < 0 || number > 1_000_000)
        || code.startsWith("[>=") && number < 0;
  }

  private static String ours(String code, double number) {
    return NumberFormat.of(code)
        .shown(number, DateSystem.FROM_1900.date(number), Language.EN)
        .text();
  }

  private static String plain(String shown) {
    return shown.replaceAll("[\\s\\u00A0]", "").replaceFirst("\\.$", "");
  }

  private static void draw(XSSFWorkbook workbook) {
    Sheet sheet = workbook.createSheet("Muodot");
    for (String code : CODES) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(code));
      Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      for (int i = 0; i < NUMBERS.length; i++) {
        row.createCell(i).setCellValue(NUMBERS[i]);
        row.getCell(i).setCellStyle(style);
      }
    }
  }
}
