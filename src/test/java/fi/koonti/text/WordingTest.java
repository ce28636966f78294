package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @Test
  void everyKindOfSpaceIsOneSpace() {
    assertEquals("119 000 kpl", TextNormalizer.normal("  119\u00A0000\u202F\u2009 kpl\r\n"));
  }

  @Test
  void decomposedLettersAreComposed() {
    assertTrue(TextNormalizer.same("la\u0308hto\u0308taso", "lähtötaso"));
  }

  @Test
  void theInvisibleIsNoDifference() {
    assertTrue(TextNormalizer.same("suunnit\u00ADtelu\u200B", "suunnittelu"));
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u00AD', '\u034F', '\u061C', '\u180E', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F',
        '\u202A', '\u202C', '\u202E', '\u2060', '\u2064', '\u2066', '\u2069', '\u3164', '\uFE0F',
        '\uFEFF'
      })
  void lettersOfNoWidthAreNothing(char letter) {
    assertEquals("1200", TextNormalizer.visible("1" + letter + "200" + letter));
    assertEquals("", TextNormalizer.normal(" " + letter));
  }

  @Test
  void whatCanBeSeenStaysToTheLetter() {
    assertEquals("ä\u0308 \u00A0–\r\n", TextNormalizer.visible("ä\u0308 \u00A0–\r\n"));
  }

  @Test
  void capitalsAreADifferenceUnlessFolded() {
    assertFalse(TextNormalizer.same("PORI", "Pori"));
    assertEquals(TextNormalizer.folded("PORI"), TextNormalizer.folded("Pori"));
  }
}
