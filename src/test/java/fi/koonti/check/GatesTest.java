package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.FormIdentity;
import fi.koonti.submission.Submission;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatesTest {

  @ParameterizedTest
  @CsvSource({
    "PORI-2023, 1, Porin kaupunki, ELYM, 2023-Q3, []",
    "PORI-2023, 1, Porin  kaupunki, elym, 2023-Q3, []",
    "PORI-2023, 2, Porin kaupunki, ELYM, 2023-Q3, []",
    "PORI-2022, 1, Porin kaupunki, ELYM, 2023-Q3, [wrong-plan {expected=PORI-2023}]",
    "PORI-2023, 1, Rauman kaupunki, ELYM, 2023-Q3, [wrong-organisation {expected=Porin kaupunki}]",
    "PORI-2023, 1, Porin kaupunki, TEK, 2023-Q3, '[wrong-sector {expected=ELYM, SIV}]'",
    "PORI-2023, 1, Porin kaupunki, ELYM, 2023-Q2, [wrong-period {expected=2023-Q3}]"
  })
  void onlyTheFormThatWasAskedForIsLetIn(
      String plan, int version, String organisation, String sector, String period, String found) {
    Submission form =
        withIdentity(new FormIdentity(plan, version, organisation, sector, period, "", "f"));
    assertEquals(
        found,
        Checks.gates(form, Sample.expectation(Sample.TRIPS)).stream()
            .map(finding -> finding.code().code() + " " + finding.facts())
            .toList()
            .toString());
  }

  @ParameterizedTest
  @CsvSource({"1, []", "2, [other-plan-version {expected=1}]"})
  void anotherVersionIsToldAndRead(int version, String found) {
    Submission form =
        withIdentity(
            new FormIdentity("PORI-2023", version, "Porin kaupunki", "ELYM", "2023-Q3", "", "f"));
    assertEquals(
        found, Found.withFacts(new OtherPlanVersion(), Sample.expectation(Sample.TRIPS), form));
  }

  private static Submission withIdentity(FormIdentity identity) {
    Submission form = Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS));
    return new Submission(
        form.source(),
        identity,
        Optional.empty(),
        form.sheet(),
        form.rows(),
        form.strays(),
        List.of(),
        form.filled());
  }
}
