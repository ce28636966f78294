package fi.koonti.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.Severity;
import fi.koonti.location.Place;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleChoicesTest {

  private static final Finding GONE = Finding.of(FindingCode.DEADLINE_GONE, Place.of("a.xlsx"));

  @Test
  void aFindingHasTheSeverityThatTheMunicipalityGivesIt() {
    RuleChoices choices = new RuleChoices(Map.of(FindingCode.DEADLINE_GONE, RuleChoice.ERROR));
    assertEquals(Optional.of(Severity.ERROR), choices.applied(GONE).map(Finding::severity));
  }

  @Test
  void aRuleThatIsOffFindsNothing() {
    RuleChoices choices = new RuleChoices(Map.of(FindingCode.DEADLINE_GONE, RuleChoice.OFF));
    assertEquals(Optional.empty(), choices.applied(GONE));
  }

  @Test
  void otherFindingsStayAsTheyAre() {
    assertEquals(Optional.of(GONE), RuleChoices.NONE.applied(GONE));
  }

  @Test
  void whatTheCatalogueSaysAnywayIsNoChoice() {
    assertEquals(
        RuleChoices.NONE, new RuleChoices(Map.of(FindingCode.DEADLINE_GONE, RuleChoice.WARNING)));
  }

  @ParameterizedTest
  @EnumSource(
      value = FindingCode.class,
      names = {"WRONG_PLAN", "FILE_BROKEN", "ROW_UNKNOWN", "ANSWERS_DIFFER", "STATUS_MISSING"})
  void gatesAndLossesAreNoChoice(FindingCode code) {
    Map<FindingCode, RuleChoice> off = Map.of(code, RuleChoice.OFF);
    assertThrows(IllegalArgumentException.class, () -> new RuleChoices(off));
  }
}
