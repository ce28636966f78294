package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.fixture.FormLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.FormIdentity;
import fi.koonti.submission.Submission;
import java.util.List;
import org.junit.jupiter.api.Test;
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

  @Test
  void whatTurnsAFormAwayRejectsItAndNothingElseDoes() {
    FormIdentity other =
        new FormIdentity("RAUMA-2022", 9, "Rauman kaupunki", "TEK", "2022-Q1", "", "f");
    Expectation expected = Sample.expectation(Sample.TRIPS);
    List<Finding> gates = Checks.gates(withIdentity(other), expected);
    assertEquals(4, gates.size());
    List<Finding> further = Checks.form(withIdentity(other), expected);
    assertFalse(further.isEmpty());
  }

  @Test
  void aFormThatIsTurnedAwayIsToldThatAndNothingElse() {
    FormIdentity other =
        new FormIdentity("PORI-2022", 1, "Porin kaupunki", "ELYM", "2023-Q3", "", "f");
    Submission form = FormLike.of(withIdentity(other)).filled(0).build();
    assertEquals(
        List.of(FindingCode.WRONG_PLAN),
        Checks.all(form, Sample.expectation(Sample.TRIPS)).stream().map(Finding::code).toList());
  }

  private static Submission withIdentity(FormIdentity identity) {
    return FormLike.of(Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS)))
        .identity(identity)
        .build();
  }
}
