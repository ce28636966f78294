package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibleRangeTest {

  @ParameterizedTest
  @CsvSource({
    "'', true, 5000",
    "120 150, true, 1349",
    "120 150, false, 1350",
    "120 150, true, 14",
    "120 150, false, 13",
    "120 150, false, -120",
    "120 150, true, 0",
    "0 5, true, 0.1",
    "0 5, false, 1670",
    "0, true, 1000000",
    "-20 10, true, -179",
    "-20 10, false, -180",
  })
  void aNumberFarFromTheOthersIsAskedAbout(String known, boolean plausible, BigDecimal number) {
    assertEquals(plausible, PlausibleRange.of(numbers(known), false).has(number));
  }

  @ParameterizedTest
  @CsvSource({"37 2, false, 0.35", "37 2, false, 1", "37 0.5, true, 0.35", "-2 3, true, 0.35"})
  void aShareBelowOneBesideOthersIsAskedAbout(String known, boolean plausible, BigDecimal number) {
    assertEquals(plausible, PlausibleRange.of(numbers(known), true).has(number));
  }

  @ParameterizedTest
  @CsvSource({
    "'', false, 0.35",
    "'', false, -0.35",
    "0, false, 0.35",
    "'', true, 1",
    "'', true, 0",
    "'', true, 35",
    "'', true, -3"
  })
  void aShareBelowOneIsAskedAboutWhereNoNumberIsKnown(
      String known, boolean plausible, BigDecimal number) {
    assertEquals(plausible, PlausibleRange.of(numbers(known), true).has(number));
    assertTrue(PlausibleRange.of(numbers(known), false).has(number), "no share");
  }

  private static List<BigDecimal> numbers(String text) {
    return Arrays.stream(text.split(" "))
        .filter(one -> !one.isEmpty())
        .map(BigDecimal::new)
        .toList();
  }
}
