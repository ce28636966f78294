package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.LiveFormulas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form's own formulas are known as its own, and what people calculate is not. */
class LiveFormulasTest {

  @Test
  void everyFormulaOfTheFormIsItsOwn() throws IOException {
    List<String> strange = new ArrayList<>();
    int formulas = 0;
    try (XSSFWorkbook form = new XSSFWorkbook(new ByteArrayInputStream(PoriForm.elym()))) {
      for (Sheet sheet : form) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              if (!LiveFormulas.isOne(cell.getCellFormula())) {
                strange.add(sheet.getSheetName() + "!" + cell.getAddress());
              }
            }
          }
        }
      }
    }
    assertEquals(List.of(), strange);
    assertFalse(formulas == 0);
  }

  /** LibreOffice writes this into an xls in the place of a formula that is too long for it. */
  @Test
  void aFormulaThatGotLostIsItsOwn() {
    assertTrue(LiveFormulas.isOne("#N/A"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUM(M7:M31)", "M7/J7*100", "\"a\"&\"b\"", "TODAY()", "1+1"})
  void whatPeopleCalculateIsTheirs(String formula) {
    assertFalse(LiveFormulas.isOne(formula));
  }
}
