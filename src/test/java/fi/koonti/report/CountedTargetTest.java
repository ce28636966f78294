package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.layout.ReportSheet;
import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the decided text does not tell the number that outcomes are compared with, it follows. */
class CountedTargetTest {

  @ParameterizedTest
  @CsvSource({
    "FI, 'Vähintään sama, eli 18,5\u00A0htv'",
    "SV, 'Vähintään sama, dvs. 18,5\u00A0htv'",
    "EN, 'Vähintään sama, i.e. 18.5\u00A0htv'"
  })
  void theReportSaysWhatATargetComesTo(Language language, String said) throws Exception {
    try (XSSFWorkbook book = Books.open(Books.bytes(Rounds.pori(), language))) {
      List<String> texts = new ArrayList<>();
      for (Row row : book.getSheet(ReportSheet.REPORT.title(language))) {
        for (Cell cell : row) {
          boolean isIt =
              cell.getCellType() == CellType.STRING
                  && cell.getStringCellValue().startsWith("Vähintään sama")
                  && cell.getStringCellValue().endsWith("htv");
          if (isIt) {
            texts.add(cell.getStringCellValue());
          }
        }
      }
      assertEquals(List.of(said), texts);
    }
  }
}
