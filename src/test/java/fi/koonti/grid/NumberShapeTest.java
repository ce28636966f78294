package fi.koonti.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "General | GENERAL",
        "0.00 | GENERAL",
        "# ##0,00 \"€\" | GENERAL",
        "#,##0.00\\ [$€-40B] | GENERAL",
        "[Red]-0.00 | GENERAL",
        "[Green]General | GENERAL",
        "0.00E+00 | GENERAL",
        "0\" päivää\" | GENERAL",
        "0\\d | GENERAL",
        "_-* #,##0\\ _d_-;\\-* #,##0 | GENERAL",
        "0;d.m.yyyy | GENERAL",
        "@ | GENERAL",
        "[>100]0 | GENERAL",
        "0 % | PERCENT",
        "0.0%;[Red]-0.0% | PERCENT",
        "0\"%\" | GENERAL",
        "0\\% | GENERAL",
        "d.m.yyyy | DATE",
        "yyyy\\-mm\\-dd;@ | DATE",
        "[$-40B]d. mmmm\"ta \"yyyy;@ | DATE",
        "mmm | DATE",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | DATE",
        "[Red]dd/mm/yy | DATE",
        "h:mm | TIME",
        "mm:ss | TIME",
        "[h]:mm:ss | TIME",
        "[mm]:ss | TIME",
        "h:mm AM/PM | TIME",
        "d.m.yyyy h:mm | DATE_TIME",
        "yyyy-mm-dd\\Thh:mm:ss | DATE_TIME",
        "ss.000 | TIME",
        "\"unclosed d | GENERAL",
        "[unclosed d | GENERAL",
        "\\ | GENERAL",
      })
  void aFormatCodeMakesOfANumber(String code, NumberShape shape) {
    assertEquals(shape, NumberFormat.of(code).shape(1));
  }

  @ParameterizedTest
  @CsvSource({
    "0, GENERAL", "4, GENERAL", "9, PERCENT", "10, PERCENT", "11, GENERAL", "14, DATE", "17, DATE",
    "18, TIME", "21, TIME", "22, DATE_TIME", "45, TIME", "46, TIME", "47, TIME", "48, GENERAL",
    "49, GENERAL", "57, DATE", "163, GENERAL"
  })
  void aBuiltInFormatMakesOfANumber(int id, NumberShape shape) {
    assertEquals(shape, NumberFormat.builtIn(id).shape(1));
  }
}
