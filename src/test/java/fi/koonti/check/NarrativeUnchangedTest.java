package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeUnchangedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Työ etenee.; Työ etenee.; [ELYM-001 O7 narrative-unchanged]",
        "Työ etenee.; 'työ  etenee. '; [ELYM-001 O7 narrative-unchanged]",
        "Työ etenee.; '\u200FTyö ete\u00ADnee.\u200B'; [ELYM-001 O7 narrative-unchanged]",
        "\uFEFFTyö\u200C etenee.; Työ etenee.; [ELYM-001 O7 narrative-unchanged]",
        "Työ etenee.; Työ on valmis.; []",
        "''; Työ etenee.; []",
        "ks. edellinen; ks. edellinen; []",
        "Työ etenee.; -; []"
      })
  void aNarrativeTellsOfItsOwnPeriod(String before, String now, String expected) {
    Sample.Row row = Sample.row(Sample.TRIPS).before("", "", before);
    if (now != null) {
      row.put(Field.NARRATIVE, now);
    }
    assertEquals(expected, Found.by(new NarrativeUnchanged(), Sample.TRIPS, row));
  }
}
