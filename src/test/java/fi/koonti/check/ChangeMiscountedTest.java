package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeMiscountedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Keskimäärin 361 henkilöä kuukaudessa. Vuonna 2022 luku oli 424, joten laskua on 17 %.;"
            + " [ELYM-001 O7 change-miscounted {from=424, to=361, percent=14.9}]",
        "Keskimäärin 361 henkilöä kuukaudessa. Vuonna 2022 luku oli 424, joten laskua on 14,9 %.;"
            + " []",
        "Keskimäärin 361 henkilöä kuukaudessa. Vuonna 2022 luku oli 424, joten laskua on 15 %.; []",
        "Asiakkaita oli 424 ja viime vuonna 361, joten kasvua on 15 %.; [ELYM-001 O7"
            + " change-miscounted {from=361, to=424, percent=17.5}]",
        "Asiakkaita oli 424 ja viime vuonna 361, joten kasvua on 17 %.; []",
        "Asiakkaita oli 361 ja tapahtumia 424, kävijöiden määrä kasvoi 5 %.; []",
        "Asiakkaita oli 361, 424 ja 17.; []",
        "Asiakkaita oli 5 ja viime vuonna 0, joten kasvua on 100 %.; []",
        "Asiakkaita oli 424 ja viime vuonna 361, joten kasvua on 15 %. Tyytyväisiä on 80 %.;"
            + " [ELYM-001 O7 change-miscounted {from=361, to=424, percent=17.5}]",
        "-; []"
      })
  void aChangeIsCountedFromWhereItBegins(String narrative, String expected) {
    Sample.Row row = Sample.row(Sample.TRIPS);
    if (narrative != null) {
      row.put(Field.NARRATIVE, narrative);
    }
    assertEquals(expected, Found.withFacts(new ChangeMiscounted(), Sample.TRIPS, row));
  }
}
