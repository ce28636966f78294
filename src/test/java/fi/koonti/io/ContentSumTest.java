package fi.koonti.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a difference to the sum of a content, and what makes none. */
class ContentSumTest {

  @ParameterizedTest
  @CsvSource({
    "0.2058823529411765, 0.205882352941177",
    "-0.22368421052631576, -0.223684210526316",
    "0.05333333333333333, 0.0533333333333333",
    "0.0, -0.0"
  })
  void aNumberIsWhatLibreOfficeSavesOfIt(double written, double saved) {
    assertEquals(ofNumber(written), ofNumber(saved));
  }

  @Test
  void theFifteenthDigitCounts() {
    assertNotEquals(ofNumber(0.205882352941177), ofNumber(0.205882352941178));
  }

  @Test
  void theOrderOfCellsDoesNotCount() {
    ContentSum one = new ContentSum();
    ContentSum.Cells cells = one.sheet("a");
    cells.text("x", 0, 0);
    cells.number(1, 1, 0);
    ContentSum other = new ContentSum();
    cells = other.sheet("a");
    cells.number(1, 1, 0);
    cells.text("x", 0, 0);

    assertEquals(one.hex(), other.hex());
  }

  @Test
  void theirPlacesCount() {
    ContentSum one = new ContentSum();
    one.sheet("a").text("x", 0, 1);
    ContentSum other = new ContentSum();
    other.sheet("a").text("x", 1, 0);

    assertNotEquals(one.hex(), other.hex());
  }

  private static String ofNumber(double number) {
    ContentSum sum = new ContentSum();
    sum.sheet("a").number(number, 0, 0);
    return sum.hex();
  }
}
