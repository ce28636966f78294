package fi.koonti.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusWordsTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Toteutunut, REACHED",
        "toteutunut., REACHED",
        "Toteutunut;, REACHED",
        "'Toteutunut ,', REACHED",
        "Ei toteudu., NOT_REACHED",
        "REACHED., REACHED",
        "Toteutunut?, -",
        "Toteutunut!, -",
        "Toteutunut osin., -",
        "., -"
      })
  void aStatusMayEndLikeASentenceAndSaysNothingElse(String word, Status status) {
    assertEquals(status, Sample.plan(Sample.TRIPS).statusCalled(word).orElse(null));
  }
}
