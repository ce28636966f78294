package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeSaysNothingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "-; []",
        "ks. edellinen; [ELYM-001 O7 narrative-says-nothing]",
        "Ks. ELYM-002; [ELYM-001 O7 narrative-says-nothing]",
        "N/A; [ELYM-001 O7 narrative-says-nothing]",
        "–; [ELYM-001 O7 narrative-says-nothing]",
        "ei tietoa; [ELYM-001 O7 narrative-says-nothing]",
        "Kuten edellä.; [ELYM-001 O7 narrative-says-nothing]",
        "Se ovan.; [ELYM-001 O7 narrative-says-nothing]",
        "Katso edellinen kohta yllä.; [ELYM-001 O7 narrative-says-nothing]",
        "Katso edellinen kohta tämän yllä.; []",
        "Katso liitteenä olevaa päätöstä kaupunginhallituksesta.; []",
        "ok; [ELYM-001 O7 narrative-says-nothing]",
        "OK!; [ELYM-001 O7 narrative-says-nothing]",
        "x; [ELYM-001 O7 narrative-says-nothing]",
        ".; [ELYM-001 O7 narrative-says-nothing]",
        "...; [ELYM-001 O7 narrative-says-nothing]",
        "(-); [ELYM-001 O7 narrative-says-nothing]",
        "Ei ole; [ELYM-001 O7 narrative-says-nothing]",
        "ei lisättävää; [ELYM-001 O7 narrative-says-nothing]",
        "Inget att tillägga.; [ELYM-001 O7 narrative-says-nothing]",
        "No changes; [ELYM-001 O7 narrative-says-nothing]",
        "Ei ole edennyt.; []",
        "Ok, hanke alkoi.; []",
        "Valmis.; []",
        "Etenee suunnitellusti.; []"
      })
  void whatPointsElsewhereTellsNothing(String narrative, String expected) {
    Sample.Row row = Sample.row(Sample.TRIPS);
    if (narrative != null) {
      row.put(Field.NARRATIVE, narrative);
    }
    assertEquals(expected, Found.by(new NarrativeSaysNothing(), Sample.TRIPS, row));
  }

  @Test
  void aHyphenTellsNothing() {
    Sample.Row row = Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "-");
    assertEquals(
        "[ELYM-001 O7 narrative-says-nothing]",
        Found.by(new NarrativeSaysNothing(), Sample.TRIPS, row));
  }
}
