package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareNumberTest {

  @Test
  void everyOneIsReadAsTheReaderOfSentencesReadsIt() {
    List<String> units =
        List.of(
            "",
            "kpl",
            "%",
            "€",
            "1000 €",
            "milj. €",
            "h",
            "pv",
            "v",
            "kk",
            "htv",
            "1000 asukasta",
            "€/as.",
            "1-5",
            "p");
    for (Language language : Language.values()) {
      for (String unit : units) {
        Measure asked = Measure.of(unit, Notation.of(language));
        for (int number = 0; number < 1000; number++) {
          String text = String.valueOf(number);
          assertTrue(BareNumber.is(text), text);
          assertEquals(LevelReader.readFully(text, asked), LevelReader.read(text, asked), unit);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1000", "2024", "012", "00", "-5", "12,5", "1.5", " 7", "7 ", "½", "٣", "12 kpl"
      })
  void whatMayBeReadOtherwiseIsNone(String text) {
    assertFalse(BareNumber.is(text));
  }
}
