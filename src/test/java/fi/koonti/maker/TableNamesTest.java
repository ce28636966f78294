package fi.koonti.maker;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A table is called in one word, or Excel mends the workbook before it opens it. */
class TableNamesTest {

  @TestFactory
  Stream<DynamicTest> everyTableOfATemplateIsCalledInOneWord() {
    return TemplateMaker.all().entrySet().stream()
        .filter(template -> template.getKey().endsWith(".xlsx"))
        .map(
            template ->
                DynamicTest.dynamicTest(
                    template.getKey(),
                    () -> {
                      for (XSSFTable table : tables(template.getValue())) {
                        String name = table.getName();
                        assertTrue(name.matches("[\\p{L}_][\\p{L}\\d_.]*"), name);
                      }
                    }));
  }

  private static List<XSSFTable> tables(byte[] template) throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
      return Stream.iterate(0, i -> i < book.getNumberOfSheets(), i -> i + 1)
          .map(book::getSheetAt)
          .map(XSSFSheet::getTables)
          .flatMap(List::stream)
          .toList();
    }
  }
}
