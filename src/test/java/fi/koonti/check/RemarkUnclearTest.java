package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkUnclearTest {

  @ParameterizedTest
  @CsvSource({
    "119 000 (uusi laskutapa), uusi laskutapa",
    "119 000 (alustava), alustava",
    "n. 119 000 [xyz], xyz",
    "119 000 (ks. vesilaitos), vesilaitos",
  })
  void wordsInBracketsThatNobodyKnowsAreAsked(String outcome, String remark) {
    assertEquals(
        "[ELYM-001 M7 remark-unclear {number=119000, remark=" + remark + "}]", told(outcome));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "119 000",
        "119 000 (+5 %)",
        "119 000 (arvio)",
        "119 000 (ks. selvitys)",
        "119 000 (touko–elo)",
        "119 000 (tavoite)",
        "noin 119 000"
      })
  void thoseThatAreKnownAreNot(String outcome) {
    assertEquals("[]", told(outcome));
  }

  private static String told(String outcome) {
    return Found.withFacts(
        new RemarkUnclear(), Sample.TRIPS, Sample.row(Sample.TRIPS).put(Field.OUTCOME, outcome));
  }
}
