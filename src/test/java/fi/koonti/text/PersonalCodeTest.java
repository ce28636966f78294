package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "131052-308T",
        "131052+308T",
        "131052A308T",
        "131052–308T",
        "131052\u2212308T",
        "131052Y308T",
        "131052X308T",
        "131052W308T",
        "131052V308T",
        "131052U308T",
        "131052B308T",
        "131052C308T",
        "131052D308T",
        "131052E308T",
        "131052F308T",
        "131052a308t",
        "010594Y9032",
        "hetu:131052-308T.",
        "(131052-308T)"
      })
  void aCodeIsFound(String text) {
    assertTrue(PersonalCode.isIn(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "131052-308U",
        "131052-3081",
        "311152-308T",
        "131052G308T",
        "131052 308T",
        "1131052-308T",
        "131052-308TA",
        "131052-001T",
        "131052-30",
        "PORI-131052-308"
      })
  void whatIsLikeACodeIsNone(String text) {
    assertFalse(PersonalCode.isIn(text), text);
  }

  @Test
  void everyCodeIsMaskedAndTheRestStays() {
    assertEquals(
        "Asiakkaat ******-**** ja ******-****, 12 kpl.",
        PersonalCode.masked("Asiakkaat 131052-308T ja 010594Y9032, 12 kpl."));
  }

  @Test
  void aTextWithoutCodesStaysItself() {
    assertEquals("12 kpl", PersonalCode.masked("12 kpl"));
  }
}
