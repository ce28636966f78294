package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTest {

  @ParameterizedTest
  @CsvSource({
    "001B, ␛",
    "0000, ␀",
    "0007, ␇",
    "000D, ␍",
    "007F, ␡",
    "0085, <U+0085>",
    "009B, <U+009B>",
    "061C, <U+061C>",
    "200E, <U+200E>",
    "202E, <U+202E>",
    "2028, <U+2028>",
    "2066, <U+2066>",
    "D83D, <U+D83D>",
    "DE00, <U+DE00>"
  })
  void whatIsNoLetterIsShownByItsSign(String hex, String sign) {
    char order = (char) Integer.parseInt(hex, 16);
    assertEquals("a" + sign + "b", Signs.shown("a" + order + "b"));
  }

  @Test
  void lettersOfAllLanguagesAndLinesStay() {
    String text = "Äiti sai 5 €\tja\n😀 – ”näin” שלום";
    assertSame(text, Signs.shown(text).equals(text) ? text : Signs.shown(text));
  }

  @Test
  void nothingInANameBeginsALineOfAMailHead() {
    MailText letter =
        new MailText(List.of("Aihe: Lomake\r\nBcc: muu@example.fi"), List.of("Hei\u001B[2J"));
    assertEquals("Aihe: Lomake Bcc: muu@example.fi\r\n\r\nHei␛[2J\r\n", letter.text());
  }
}
