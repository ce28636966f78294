package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.plan.Field;
import fi.koonti.quantity.Measure;
import fi.koonti.quantity.Notation;
import fi.koonti.samples.FormFiller;
import fi.koonti.submission.History;
import fi.koonti.submission.ShownNumber;
import fi.koonti.submission.Value;
import fi.koonti.template.CellContent;
import fi.koonti.text.NumberWords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedTest {

  private static final String LONG = "Selvitys jatkuu. ".repeat(60).strip();

  private static XSSFSheet answers(Map<Field, Value> first) throws IOException {
    FormOrder order = PoriForm.order("ELYM", History.NONE);
    String id = order.asked().get(0).id();
    byte[] form = PoriForm.maker().make(order.with(new CarriedAnswers(Map.of(id, first))));
    return FormFiller.answers(new XSSFWorkbook(new ByteArrayInputStream(form)));
  }

  private static Cell cell(XSSFSheet sheet, FormColumn column) {
    return FormFiller.cell(sheet.getRow(FormRows.INDICATOR), column).orElseThrow();
  }

  @Test
  void aRowIsAsHighAsTheTextThatItBeginsWith() throws IOException {
    Row empty = answers(Map.of()).getRow(FormRows.INDICATOR);
    Row told = answers(Map.of(Field.NARRATIVE, Value.ofText(LONG))).getRow(FormRows.INDICATOR);
    assertTrue(told.getHeightInPoints() > empty.getHeightInPoints());
  }

  @Test
  void theFormShowsAtOnceHowFarItIs() throws IOException {
    XSSFSheet sheet =
        answers(
            Map.of(
                Field.STATUS, Value.ofText("Etenee suunnitellusti"),
                Field.OUTCOME, Value.ofText("käynnissä"),
                Field.NARRATIVE, Value.ofText(LONG)));
    assertEquals("Valmis", cell(sheet, FormColumn.CHECK).getStringCellValue());
    assertEquals(
        "Palauta 23.10.2023 · 1/25 vastattu, 0 korjattavaa",
        sheet.getRow(FormRows.PROGRESS).getCell(0).getStringCellValue());
  }

  @Test
  void nothingThatWasTypedBecomesAFormula() throws IOException {
    XSSFSheet sheet = answers(Map.of(Field.NARRATIVE, Value.ofText("=1+1")));
    Cell cell = cell(sheet, FormColumn.NARRATIVE);
    assertEquals(CellType.STRING, cell.getCellType());
    assertEquals("=1+1", cell.getStringCellValue());
  }

  @Test
  void aComputedValueIsCarriedWithoutItsFormulaAndAShareInWords() throws IOException {
    Value computed = Value.ofNumber(new BigDecimal("1234.5")).computedBy("A1*2");
    Cell number = cell(answers(Map.of(Field.OUTCOME, computed)), FormColumn.OUTCOME);
    assertEquals(CellType.NUMERIC, number.getCellType());
    assertEquals(1234.5, number.getNumericCellValue());
    Value share = Value.ofShare(new BigDecimal("0.125"));
    Cell words = cell(answers(Map.of(Field.OUTCOME, share)), FormColumn.OUTCOME);
    assertEquals("12,5 %", words.getStringCellValue());
  }

  @ParameterizedTest
  @CsvSource({
    "€, 118499, '0,12 M€', '1 M€', -6, 118499",
    "milj. €, -1234567, '-1,2 M€', '1 M€', -6, -1.234567",
    "€, 118.46, '118 t€', '1 t€', 0, 118460",
    "kpl, 1.26, '1 tuhatta', '1 tuhatta', 0, 1260",
    "m², 1.349, '1,3 ha', '1 ha', 0, 13490",
    "%, 12.46, '12 %', '1 %', 0, 12.46",
    "%, 0.99999, '100 %', '1 %', 2, 99.999",
    "%, 0.125, '12,5 %', '1 %', 2, 12.5",
    "kpl, 18, '18 kpl', '1 kpl', 0, 18",
    "kpl, 1234.567, '1 235 (2023)', '1 (2023)', 0, 1234.567",
  })
  void aNumberThatItsCellRoundsIsReadAgainAsItWas(
      String unit, BigDecimal held, String shown, String sample, int places, BigDecimal read) {
    Measure asked = Measure.of(unit, Notation.COMMA);
    String[] beside = sample.split("1", 2);
    Optional<NumberWords> words = Optional.of(new NumberWords(beside[0], beside[1]));
    Value value = Value.ofShown(new ShownNumber(held, shown, words, places, false)).in(asked);
    CellContent.Value written = AnswerFilling.written(value, asked);
    BigDecimal again =
        written.type() == CellContent.CellType.NUMBER
            ? new BigDecimal(written.written())
            : asked.value(written.written()).number();
    assertEquals(0, read.compareTo(again), () -> read + " " + again);
  }
}
