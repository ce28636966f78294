package fi.koonti.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareOfOldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.805; 80.5; 80,5 %",
        "0.8; 80; 80 %",
        "1.2; 120; 120 %",
        "-0.005; -0.5; -0,5 %",
        "80.5; 80.5; 80.5",
        "80,5 %; 80.5; 80,5 %",
        "0; 0; 0",
        "0.805; ''; 0.805",
        "n. 40; 40; n. 40",
        "2023-09-30; ''; 2023-09-30"
      })
  void aShareIsShownAsPeopleSawItAndNothingElseIsTouched(String text, String number, String shown) {
    assertEquals(shown, ShareOfOld.shown(text, number));
  }
}
