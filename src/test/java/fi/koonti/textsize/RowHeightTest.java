package fi.koonti.textsize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.textsize.RowHeight.Cell;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowHeightTest {

  private static final String SENTENCE =
      "Toimenpide on edennyt suunnitellusti ja sitä jatketaan syksyn aikana kaikissa yksiköissä. ";

  /** The lines were counted in what LibreOffice draws with Carlito. */
  @ParameterizedTest
  @CsvSource({"50, 1", "200, 3", "600, 9", "1200, 17"})
  void narrativesGetTheLinesThatLibreOfficeGivesThemOrOneMore(int length, int drawn) {
    int lines = Cell.of(SENTENCE.repeat(14).substring(0, length), 60).lines();
    assertTrue(lines == drawn || lines == drawn + 1, () -> lines + " lines");
  }

  @Test
  void anEmptyTextIsOneLine() {
    assertEquals(1, Cell.of("", 20).lines());
  }

  @Test
  void aLineBreakBeginsALine() {
    assertEquals(3, Cell.of("yksi\n\nkolme", 20).lines());
  }

  @Test
  void aWordThatIsTooLongGoesOnInTheNextLine() {
    assertEquals(2, Cell.of("liikenneverkkosuunnitelma", 20).lines());
  }

  @Test
  void aHyphenIsAPlaceToBreak() {
    assertEquals(2, Cell.of("tapahtuma-kulttuuri", 14).lines());
  }

  @Test
  void boldTextTakesMoreRoom() {
    String text = "nnnnnnnnnn nnnnnnnnnn";
    double width = TextMetrics.pixels(text, 11, false);
    double column = (width + 6) / 7;
    assertEquals(1, new Cell(text, column, 11, false).lines());
    assertEquals(2, new Cell(text, column, 11, true).lines());
  }

  @Test
  void aRowIsAsHighAsItsTallestCell() {
    assertEquals(31, RowHeight.of(List.of(Cell.of("a", 9), Cell.of("a\nb", 9)), 1));
  }

  @Test
  void aRowHasTheLinesThatAreAskedForAtLeast() {
    assertEquals(61, RowHeight.of(List.of(Cell.of("a", 9)), 4));
  }

  @Test
  void noRowIsHigherThanExcelKnows() {
    assertEquals(409.5, RowHeight.of(List.of(Cell.of(SENTENCE.repeat(90), 20)), 1));
  }

  @Property
  void aWiderColumnNeverNeedsMoreLines(
      @ForAll @StringLength(max = 300) String text,
      @ForAll @DoubleRange(min = 5, max = 80) double width) {
    assertTrue(Cell.of(text, width + 40).lines() <= Cell.of(text, width).lines());
  }
}
