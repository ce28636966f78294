package fi.koonti.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.template.formula.Formula;
import fi.koonti.template.formula.LostColumnException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas when columns C, D and G of sheet {@code S} are left out. */
class ColumnMapTest {

  private static final ColumnMap COLUMNS = ColumnMap.without(Set.of(2, 3, 6));
  private static final RowMap ROWS = new RowMap(List.of(), Map.of());
  private static final SheetMap MAP = new SheetMap(ROWS, COLUMNS);
  private static final SheetMap STILL = new SheetMap(ROWS, ColumnMap.SAME);
  private static final ReferenceShift STRETCH =
      new ReferenceShift(
          "S",
          new SheetMaps() {
            @Override
            public SheetMap of(String sheet) {
              return sheet.equals("S") ? MAP : STILL;
            }

            @Override
            public boolean missing(String table, String column) {
              return table.equals("Tiedot") && column.equals("Näyttö [1]");
            }
          });

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "B1 | B1",
        "E1 | C1",
        "$F$1 | $D$1",
        "H1+$I1 | E1+$F1",
        "SUM(A1:C1) | SUM(A1:B1)",
        "SUM(C1:E1) | SUM(C1:C1)",
        "SUM($B1:$H9) | SUM($B1:$E9)",
        "SUM(H1:B1) | SUM(E1:B1)",
        "SUM(E:F) | SUM(C:D)",
        "SUM(S!$A:$D) | SUM(S!$A:$B)",
        "SUM(A1:XFD1) | SUM(A1:XFD1)",
        "SUM(3:9) | SUM(3:9)",
        "T!C1+T!C:C | T!C1+T!C:C",
        "[1]S!C1+[1]S!C:C | [1]S!C1+[1]S!C:C",
        "Tiedot[Tila]&E1 | Tiedot[Tila]&C1",
        "Muu[Näyttö] | Muu[Näyttö]",
        "Tiedot[[#This Row],[E1]]&E1 | Tiedot[[#This Row],[E1]]&C1",
      })
  void aFormulaFollowsItsColumns(String before, String after) {
    assertEquals(after, Formula.parse(before).moved(STRETCH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C1",
        "$G$9",
        "SUM(C1:D9)",
        "SUM(G:G)",
        "S!D1",
        "Tiedot[Näyttö '[1']]",
        "Tiedot[[#This Row],[Näyttö '[1']]]"
      })
  void aFormulaThatNeedsALeftOutColumnIsAMistakeOfTheProgram(String formula) {
    Formula parsed = Formula.parse("1+" + formula);

    assertThrows(LostColumnException.class, () -> parsed.moved(STRETCH));
  }

  @ParameterizedTest
  @CsvSource({
    "S!$C$1, false",
    "S!$C:$D, false",
    "Tiedot[Näyttö '[1']], false",
    "S!$B:$D, true",
    "Tiedot[Tila], true",
    "'S!$C:$C,S!$1:$1', true"
  })
  void aNameGoesOnlyWithAllThatItMeans(String formula, boolean kept) {
    assertEquals(kept, STRETCH.keeps(Formula.parse(formula)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "E4:H9 | $E4>E$1 | C4:E9 | $C4>C$1",
        "C4:H9 | $B4>C4 | C4:E9 | $B4>C4",
        "C4:D9 H4:H9 | C4>0 | E4:E9 | E4>0",
        "A4:C9 | $A4=B4 | A4:B9 | $A4=B4",
      })
  void aRuleIsWrittenForTheFirstCellThatStays(
      String cells, String formula, String cellsLeft, String formulaAfter) {
    Areas areas = Areas.parse(cells);

    assertEquals(cellsLeft, Area.written(areas.moved(MAP)));
    assertEquals(
        formulaAfter, areas.moved(Formula.parse(formula), MAP, STRETCH, UnaryOperator.identity()));
  }

  @Test
  void aRuleWithoutColumnsHasNoCells() {
    assertEquals(List.of(), Areas.parse("C1:D9 G4").moved(MAP));
  }

  @Property(tries = 200)
  void everyKeptColumnIsTheSourceOfWhereItGoes(
      @ForAll @Size(max = 5) Set<@IntRange(max = 12) Integer> leftOut,
      @ForAll @IntRange(max = 15) int column) {
    ColumnMap map = ColumnMap.without(leftOut);

    if (map.missing(column)) {
      assertTrue(leftOut.contains(column));
      assertEquals(map.start(column), map.end(column) + 1);
    } else {
      assertEquals(column, map.source(map.start(column)));
      assertEquals(map.start(column), map.end(column));
    }
  }

  @Property(tries = 200)
  void noTwoKeptColumnsMeet(
      @ForAll @Size(max = 5) Set<@IntRange(max = 12) Integer> leftOut,
      @ForAll @IntRange(max = 15) int column) {
    ColumnMap map = ColumnMap.without(leftOut);

    assertFalse(map.source(column) >= map.source(column + 1));
  }
}
