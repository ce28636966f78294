package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KebabCaseTest {

  @ParameterizedTest
  @CsvSource({"TOO_LARGE, too-large", "ROW, row", "INDICATORS_IN_ONE_CELL, indicators-in-one-cell"})
  void wordsAreSmallAndJoinedByHyphens(String name, String written) {
    Locale before = Locale.getDefault();
    try {
      // Turkish has a small letter of its own for I.
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(written, KebabCase.of(name));
    } finally {
      Locale.setDefault(before);
    }
  }
}
