package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @Test
  void namedPlacesAreFilled() {
    assertEquals(
        "solu M7, rivi 7",
        Texts.fill("solu {cell}, rivi {line}", Map.of("cell", "M7", "line", "7"), Language.FI));
  }

  @Test
  void aPlaceWithoutAValueStaysSoThatTheMistakeShows() {
    assertEquals("solu {cell}", Texts.fill("solu {cell}", Map.of(), Language.FI));
  }

  @Test
  void aValueIsNeverLookedIntoForPlaces() {
    assertEquals("{b} x", Texts.fill("{a} {b}", Map.of("a", "{b}", "b", "x"), Language.FI));
  }

  @Test
  void anOpenBraceAloneIsText() {
    assertEquals("a { b", Texts.fill("a { b", Map.of(), Language.FI));
  }

  @Test
  void aWordGoesWithItsCount() {
    String text = "{n} {n|tiedosto|tiedostoa}";
    assertEquals("1 tiedosto", Texts.fill(text, Map.of("n", "1"), Language.FI));
    assertEquals("0 tiedostoa", Texts.fill(text, Map.of("n", "0"), Language.FI));
    assertEquals("21 tiedostoa", Texts.fill(text, Map.of("n", "21"), Language.FI));
    assertEquals("{n} {n|tiedosto|tiedostoa}", Texts.fill(text, Map.of(), Language.FI));
  }

  @ParameterizedTest
  @CsvSource({
    "FI, 14184299.5, '14 184 299,5'",
    "SV, 14184299.5, '14 184 299,5'",
    "EN, 14184299.5, '14,184,299.5'",
    "FI, -3.90, '−3,9'",
    "FI, noin 3, noin 3",
  })
  void aNumberIsWrittenAsTheLanguageDoes(Language language, String plain, String shown) {
    assertEquals(shown.strip(), Texts.fill("{n:number}", Map.of("n", plain), language));
  }

  @ParameterizedTest
  @CsvSource({
    "FI, 2023-09-30, 30.9.2023",
    "SV, 2023-09-30, 30.9.2023",
    "EN, 2023-09-30, 30 September 2023",
    "FI, 2023-Q3, 2023-Q3",
  })
  void aDayIsWrittenAsTheLanguageDoes(Language language, String plain, String shown) {
    assertEquals(shown, Texts.fill("{d:day}", Map.of("d", plain), language));
  }

  @Test
  void aTextWithoutItsFactsStillReads() {
    assertEquals(
        "Palautettu … tiedostoa …",
        Texts.withoutFacts("Palautettu {n} {n|tiedosto|tiedostoa} {due:day}"));
  }
}
