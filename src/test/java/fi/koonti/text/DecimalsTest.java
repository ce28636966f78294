package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "-12.50", "1e308", "4.9E-324"})
  void whatSpreadsheetsCountIsRead(String text) {
    assertEquals(Optional.of(new BigDecimal(text)), Decimals.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1E999999999", "1E-999999999", "0E999999999", "1e401", "1,5"})
  void whatNobodyCouldWriteOutIsNoNumber(String text) {
    assertEquals(Optional.empty(), Decimals.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"120.000", "1.50", "0012", "-007", "00.5", "0.0"})
  void zerosThatSayNothingWereTypedAsLetters(String text) {
    assertEquals(Optional.empty(), Decimals.plain(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "100", "0.05", "1234.5", "-0.5"})
  void aNumberIsPlainAsFilesKeepIt(String text) {
    assertEquals(Optional.of(new BigDecimal(text)), Decimals.plain(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e3", "+1", "1.", ".5", "-", "1.2.3", "١"})
  void onlyPlainDigitsArePlain(String text) {
    assertEquals(Optional.empty(), Decimals.plain(text));
  }
}
