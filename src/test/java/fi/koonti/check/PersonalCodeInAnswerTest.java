package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalCodeInAnswerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "131052-308T",
        "Asiakas (131052-308T) valitti.",
        "131052–308t",
        "131052\u200B-308\u00ADT"
      })
  void aCodeIsToldWithoutRepeatingIt(String narrative) {
    List<Finding> findings =
        new PersonalCodeInAnswer()
            .check(
                new CheckedRow(
                    Sample.plan(Sample.TRIPS),
                    Sample.Q3,
                    Sample.TRIPS,
                    Sample.row(Sample.TRIPS).put(Field.NARRATIVE, narrative).in("a.xlsx", 6)));
    assertEquals(1, findings.size());
    assertEquals(FindingCode.PERSONAL_CODE_IN_ANSWER, findings.get(0).code());
    assertEquals(-1, findings.toString().indexOf("308"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Diaarinumero 131052-3081", "131052-308U", "Sopimus tehtiin 13.10.1952."})
  void otherNumbersAreNoCodes(String narrative) {
    assertEquals(
        "[]",
        Found.by(
            new PersonalCodeInAnswer(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.NARRATIVE, narrative)));
  }
}
