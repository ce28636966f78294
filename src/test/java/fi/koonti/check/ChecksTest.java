package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.fixture.PlanLike;
import fi.koonti.fixture.Sample;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.RuleChoice;
import fi.koonti.plan.RuleChoices;
import fi.koonti.plan.Status;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.Submission;
import fi.koonti.submission.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecksTest {

  private static final Path RULES = Path.of("src/main/java/fi/koonti/check");

  @Test
  void allFindingsComeInOneRunInTheOrderOfTheSheet() {
    Submission form =
        Sample.form(
            "a.xlsx",
            1,
            Sample.row(Sample.TRIPS).status(Status.DELAYED),
            Sample.row(Sample.PLAN_MADE).put(Field.NARRATIVE, "Kesken."));
    assertEquals(
        "[ELYM-001 outcome-missing, ELYM-001 narrative-missing, ELYM-001 correction-missing,"
            + " ELYM-002 status-missing]",
        text(Checks.all(form, Sample.expectation(Sample.TRIPS, Sample.PLAN_MADE))));
  }

  @Test
  void anEmptyFormGivesOneFindingAndNotOneForEachCell() {
    Submission form =
        Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS), Sample.row(Sample.PLAN_MADE));
    assertEquals(
        "[null form-not-filled]",
        text(Checks.all(form, Sample.expectation(Sample.TRIPS, Sample.PLAN_MADE))));
  }

  @Test
  void aCellWithAFaultIsNotComparedWithOthers() {
    Indicator asked = Timed.indicator(IndicatorType.NUMBER, "pv", "40", "30", "H1/2023");
    AnswerRow late =
        Sample.row(asked)
            .status(Status.REACHED)
            .put(Field.OUTCOME, "24")
            .put(Field.NARRATIVE, "a".repeat(300) + " 38 päivää.")
            .in("a.xlsx", 6);
    assertEquals(
        "[ELYM-001 outcome-understood, ELYM-001 narrative-too-long,"
            + " ELYM-001 status-contradicts-outcome]",
        text(Checks.row(Sample.expectation(asked), asked, late)));
  }

  @Test
  void whatIsToldForInformationHidesNoFault() {
    Indicator asked = Timed.indicator(IndicatorType.NUMBER, "", "10 000", "10–12/2023");
    AnswerRow early =
        Sample.row(asked)
            .status(Status.ON_TRACK)
            .put(Field.OUTCOME, "9 100 (touko–elokuu)")
            .put(Field.NARRATIVE, "Työ etenee.")
            .in("a.xlsx", 6);
    assertEquals(
        "[ELYM-001 outcome-understood, ELYM-001 outcome-of-other-time]",
        text(Checks.row(Sample.expectation(asked), asked, early)));
  }

  @Test
  void aPlanTurnsARuleOffAndMakesAnotherWorse() {
    Submission form =
        Sample.form(
            "a.xlsx",
            1,
            Sample.row(Sample.PLAN_MADE)
                .status(Status.ON_TRACK)
                .put(Field.NARRATIVE, "ks. edellinen"),
            Sample.row(Sample.NO_INDICATOR)
                .status(Status.ON_TRACK)
                .put(Field.NARRATIVE, "Työ etenee."),
            Sample.row(Sample.TRIPS)
                .status(Status.ON_TRACK)
                .put(Field.OUTCOME, "114 000")
                .put(Field.NARRATIVE, "Työ etenee."));
    Expectation plain = Sample.expectation(Sample.TRIPS, Sample.PLAN_MADE, Sample.NO_INDICATOR);
    assertEquals(
        "[WARNING narrative-says-nothing, INFO outcome-understood, WARNING narrative-repeated]",
        severities(Checks.all(form, plain)));
    Map<FindingCode, RuleChoice> choices =
        Map.of(
            FindingCode.NARRATIVE_SAYS_NOTHING,
            RuleChoice.ERROR,
            FindingCode.NARRATIVE_REPEATED,
            RuleChoice.OFF,
            FindingCode.OUTCOME_UNDERSTOOD,
            RuleChoice.OFF);
    assertEquals(
        "[ERROR narrative-says-nothing]",
        severities(Checks.all(form, with(plain, new RuleChoices(choices)))));
  }

  private static Expectation with(Expectation expected, RuleChoices rules) {
    return new Expectation(PlanLike.of(expected.plan()).rules(rules).build(), expected.period());
  }

  private static String severities(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.severity() + " " + finding.code().code())
        .toList()
        .toString();
  }

  @Test
  void everyRuleOfThePackageIsWired() throws IOException {
    String wiring = Files.readString(RULES.resolve("Checks.java"));
    try (Stream<Path> files = Files.list(RULES)) {
      List<String> rules =
          files
              .filter(Files::isRegularFile)
              .filter(ChecksTest::isRule)
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .toList();
      assertTrue(rules.size() > 15, rules.toString());
      rules.forEach(rule -> assertTrue(wiring.contains("new " + rule + "("), rule));
    }
  }

  private static boolean isRule(Path file) {
    try {
      String source = Files.readString(file);
      return source.contains(" implements RowRule {") || source.contains(" implements FormRule {");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.rowId() + " " + finding.code().code())
        .toList()
        .toString();
  }

  @Test
  void aColumnThatIsGoneIsNotMissedRowByRow() {
    Place place = Place.of("a.xlsx", "Seuranta", new CellAddress(6, 14));
    AnswerRow row =
        new AnswerRow(
            Sample.TRIPS.id(),
            Map.of(Field.NARRATIVE, place),
            Map.of(Field.NARRATIVE, Value.ofText("Edetty.")),
            Map.of());
    assertEquals(List.of(), Checks.row(Sample.expectation(Sample.TRIPS), Sample.TRIPS, row));
  }
}
