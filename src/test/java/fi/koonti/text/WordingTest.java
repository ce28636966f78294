package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void everyKindOfSpaceIsOneSpace() {
    assertEquals("119 000 kpl", Wording.normal("  119\u00A0000\u202F\u2009 kpl\r\n"));
  }

  @Test
  void decomposedLettersAreComposed() {
    assertTrue(Wording.same("la\u0308hto\u0308taso", "lähtötaso"));
  }

  @Test
  void theInvisibleIsNoDifference() {
    assertTrue(Wording.same("suunnit\u00ADtelu\u200B", "suunnittelu"));
  }

  @Test
  void capitalsAreADifferenceUnlessFolded() {
    assertFalse(Wording.same("PORI", "Pori"));
    assertEquals(Wording.folded("PORI"), Wording.folded("Pori"));
  }
}
