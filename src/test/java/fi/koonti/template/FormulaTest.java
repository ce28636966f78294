package fi.koonti.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.opc.XmlOut;
import fi.koonti.template.formula.Formula;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Formulas in a sheet {@code S} whose pattern row 8 has become rows 8 to 12, and whose pattern row
 * 20 has become none: everything between moves down by four, everything below by three.
 */
class FormulaTest {

  private static final Block GROWN = new Block(7, List.of("a"));
  private static final Block EMPTY = new Block(19, List.of("b"));
  private static final RowMap MAP =
      new RowMap(List.of(GROWN, EMPTY), Map.of(GROWN, List.of(row(), row(), row(), row(), row())));
  private static final RowMap STILL = new RowMap(List.of(), Map.of());
  private static final ReferenceShift STRETCH = new ReferenceShift("S", FormulaTest::map);

  private static SheetMap map(String sheet) {
    boolean own = sheet.equalsIgnoreCase("S");
    return sheet.equals("Poissa") ? null : new SheetMap(own ? MAP : STILL, ColumnMap.SAME);
  }

  private static RowContent row() {
    return RowContent.of("a").build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A7 | A7",
        "A8 | A8",
        "A9 | A13",
        "$A$9 | $A$13",
        "SUM(A8:A8) | SUM(A8:A12)",
        "SUM(A7:A8) | SUM(A7:A12)",
        "SUM(A8:A9) | SUM(A8:A13)",
        "SUM($A$2:$R$30) | SUM($A$2:$R$33)",
        "SUM(A9:A19) | SUM(A13:A23)",
        "SUM(A20:A20) | SUM(#REF!)",
        "A20+A21 | #REF!+A24",
        "SUM(8:8) | SUM(8:12)",
        "SUM($7:$9) | SUM($7:$13)",
        "SUM(A:C) | SUM(A:C)",
        "COUNTIF($C:$C,C9) | COUNTIF($C:$C,C13)",
        "A1:A1048576 | A1:A1048576",
        "S!A9 | S!A13",
        "'S'!A9 | 'S'!A13",
        "s!A9 | s!A13",
        "Toinen!A9 | Toinen!A9",
        "'Toinen taulu'!A9+A9 | 'Toinen taulu'!A9+A13",
        "'It''s'!A9 | 'It''s'!A9",
        "Poissa!A9 | #REF!",
        "Poissa!A:C | #REF!",
        "[1]S!A9 | [1]S!A9",
        "'[kirja.xlsx]S'!A9 | '[kirja.xlsx]S'!A9",
        "S:T!A9 | S:T!A9",
        "IF(A9=\"A9\",\"sanoi \"\"A9\"\"\",1) | IF(A13=\"A9\",\"sanoi \"\"A9\"\"\",1)",
        "LOG10(A9) | LOG10(A13)",
        "DAYS360(A9,A10) | DAYS360(A13,A14)",
        "1E9+A9 | 1E9+A13",
        "1.5E9*A9 | 1.5E9*A13",
        "tilat | tilat",
        "A9_nimi | A9_nimi",
        "nimi.A9 | nimi.A9",
        "_A9 | _A9",
        "ÄA9 | ÄA9",
        "XFE9 | XFE9",
        "A1048577 | A1048577",
        "Tiedot[Tila] | Tiedot[Tila]",
        "Tiedot[[#This Row],[A9]]&A9 | Tiedot[[#This Row],[A9]]&A13",
        "Tiedot[[A9]:[B9]] | Tiedot[[A9]:[B9]]",
        "#REF!+A9 | #REF!+A13",
        "S!nimi | S!nimi",
        "S!$C:$C | S!$C:$C",
        "A9:INDEX(A:A,3) | A13:INDEX(A:A,3)",
        "{1,2;3,4}*A9 | {1,2;3,4}*A13",
        "-A9%&B9 | -A13%&B13",
      })
  void aFormulaOutsideTheBlocksFollowsItsRows(String before, String after) {
    assertEquals(after, Formula.parse(before).moved(STRETCH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A8 | A10",
        "$A8 | $A10",
        "A7 | A9",
        "A7+A8 | A9+A10",
        "A$7 | A$7",
        "SUM(A$8:A8) | SUM(A$8:A10)",
        "SUM(A$8:A$8) | SUM(A$8:A$12)",
        "A$9 | A$13",
        "A9 | A15",
        "Toinen!A8 | Toinen!A10",
        "Toinen!A$8 | Toinen!A$8",
        "INDEX(tilat,MATCH(N8,tilat,0)) | INDEX(tilat,MATCH(N10,tilat,0))",
      })
  void aFormulaOfAPatternRowKeepsItsDistances(String pattern, String third) {
    Formula.Move move = new FormulaCopy(STRETCH, MAP.of(GROWN), 7, 9);

    assertEquals(third, Formula.parse(pattern).moved(move));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A8",
        "$A8+A7-A9",
        "SUM(A$8:A8)&SUM(A$8:A$8)",
        "IF(A8<5,\"<&\"\"ä\",'Toinen & kolmas'!A$8)",
        "SUM(8:8)+SUM(T!C:$D)",
        "Toinen!A9",
      })
  void aFormulaMadeReadyInTheFirstRowReadsInEachRowAsIfItWereMoved(String pattern)
      throws IOException {
    Formula formula = Formula.parse(pattern);
    FormulaCopy first = new FormulaCopy(STRETCH, MAP.of(GROWN), 7, 7);
    RowFormula ready = RowFormula.of(formula, first, 7, text -> text).orElseThrow();
    for (int row = 7; row < 12; row++) {
      FormulaCopy copy = new FormulaCopy(STRETCH, MAP.of(GROWN), 7, row);
      int at = row;
      assertEquals(
          written(xml -> xml.text(formula.moved(copy))), written(xml -> ready.write(at, xml)));
    }
  }

  @Test
  void aFormulaThatLosesAReferenceIsNotMadeReady() throws IOException {
    Formula formula = Formula.parse("Poissa!A8+1");
    FormulaCopy first = new FormulaCopy(STRETCH, MAP.of(GROWN), 7, 7);

    assertEquals(Optional.empty(), RowFormula.of(formula, first, 7, text -> text));
  }

  @Test
  void aFormulaFitsOnlyWhereAllThatItMeansIsOnTheSheet() throws IOException {
    FormulaCopy first = new FormulaCopy(STRETCH, MAP.of(GROWN), 7, 9);
    RowFormula ready = RowFormula.of(Formula.parse("A1"), first, 9, text -> text).orElseThrow();

    assertTrue(ready.fits(7));
    assertFalse(ready.fits(6));
  }

  private interface Writing {
    void to(XmlOut xml) throws IOException;
  }

  private static String written(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XmlOut xml = new XmlOut(bytes);
    writing.to(xml);
    xml.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A1+$B$1+C$2 | B3+$B$1+D$2",
        "COUNTIF(A:A,$B3) | COUNTIF(B:B,$B5)",
        "SUM(T!C:$D) | SUM(T!D:$D)",
        "SUM(3:3) | SUM(5:5)",
      })
  void aSharedFormulaIsWrittenOutForItsCell(String master, String twoDownOneRight) {
    assertEquals(twoDownOneRight, Formula.parse(master).copied(2, 1).toString());
  }

  @Test
  void aCopyThatWouldLeaveTheSheetIsLost() {
    assertEquals("#REF!+1", Formula.parse("A1+1").copied(-1, 0).toString());
  }
}
