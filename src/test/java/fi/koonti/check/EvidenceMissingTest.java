package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Settings;
import fi.koonti.plan.Status;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceMissingTest {

  @Test
  void whatIsReachedWantsEvidence() {
    assertEquals(
        "[ELYM-001 Q7 evidence-missing]",
        found(true, Sample.row(Sample.TRIPS).status(Status.REACHED)));
  }

  @Test
  void evidenceThatIsThereIsNotMissing() {
    assertEquals(
        "[]",
        found(
            true,
            Sample.row(Sample.TRIPS).status(Status.REACHED).put(Field.EVIDENCE, "§ 12, 3.9.2023")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "–", "ei", "ei ole", "ok", "x", ".", "inget", "none"})
  void aTextThatTellsNothingIsNoEvidence(String evidence) {
    assertEquals(
        "[ELYM-001 Q7 evidence-missing]",
        found(true, Sample.row(Sample.TRIPS).status(Status.REACHED).put(Field.EVIDENCE, evidence)));
  }

  @Test
  void whatIsNotReachedYetWantsNone() {
    assertEquals("[]", found(true, Sample.row(Sample.TRIPS).status(Status.ON_TRACK)));
    assertEquals("[]", found(true, Sample.row(Sample.TRIPS)));
  }

  @Test
  void aPlanThatAsksForNoEvidenceDemandsNone() {
    assertEquals("[]", found(false, Sample.row(Sample.TRIPS).status(Status.REACHED)));
  }

  private static String found(boolean asked, Sample.Row row) {
    CheckedRow checked = new CheckedRow(plan(asked), Sample.Q3, Sample.TRIPS, row.in("a.xlsx", 6));
    return new EvidenceMissing()
        .check(checked).stream()
            .map(
                finding ->
                    finding.rowId() + " " + finding.place().cell() + " " + finding.code().code())
            .toList()
            .toString();
  }

  private static Plan plan(boolean evidence) {
    Plan plain = Sample.plan(Sample.TRIPS);
    Settings settings = plain.settings().asking(evidence ? Set.of(Field.EVIDENCE) : Set.of());
    return new Plan(
        plain.identity(),
        settings,
        plain.periods(),
        plain.sectors(),
        plain.statuses(),
        plain.indicators());
  }
}
