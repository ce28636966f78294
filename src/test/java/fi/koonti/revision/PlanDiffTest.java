package fi.koonti.revision;

import static fi.koonti.fixture.Sample.NO_INDICATOR;
import static fi.koonti.fixture.Sample.PLAN_MADE;
import static fi.koonti.fixture.Sample.TRIPS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.finding.FindingCode;
import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.PlanLike;
import fi.koonti.fixture.Sample;
import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.RuleChoice;
import fi.koonti.plan.RuleChoices;
import fi.koonti.plan.Sector;
import fi.koonti.planbook.PlanTexts;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanDiffTest {

  private static final Plan OLD = Sample.plan(TRIPS, PLAN_MADE, NO_INDICATOR);

  static PlanDiff diff(Plan before, Plan after) {
    return PlanDiff.between(version(before), version(after));
  }

  private static PlanDiff.Version version(Plan plan) {
    return new PlanDiff.Version(plan, PlanTexts.of(plan, Language.FI));
  }

  /** {@code reworded ELYM-001 measure: old → new}, and {@code ELYM 2023-Q3} for touched forms. */
  private static List<String> words(PlanDiff diff) {
    Stream<String> changes =
        diff.changes().stream()
            .map(
                one ->
                    "%s %s %s: %s → %s"
                        .formatted(
                            one.kind().code(),
                            one.key(),
                            one.column().map(KebabCase::of).orElse("-"),
                            one.before(),
                            one.after()));
    Stream<String> forms =
        diff.touched().stream()
            .map(one -> one.sector().code() + " " + String.join(",", one.periods()));
    return Stream.concat(changes, forms).toList();
  }

  private static Plan with(Indicator... indicators) {
    return PlanLike.of(OLD).indicators(List.of(indicators)).build();
  }

  private static IndicatorLike trips() {
    return IndicatorLike.of(TRIPS);
  }

  private static Plan settings(String organisation, boolean evidence) {
    Set<Field> asked = evidence ? Set.of(Field.EVIDENCE) : Set.of();
    return PlanLike.of(OLD).settings(OLD.settings().of(organisation).asking(asked)).build();
  }

  static Stream<Arguments> cases() {
    Indicator added = Sample.indicator("ELYM-009", "Uusi", TRIPS.type(), "1", "2");
    return Stream.of(
        Arguments.of("nothing", OLD, List.of()),
        Arguments.of(
            "a row more",
            with(TRIPS, PLAN_MADE, NO_INDICATOR, added),
            List.of("added ELYM-009 -:  → Uusi", "ELYM 2023-Q3")),
        Arguments.of(
            "a row less; a measure goes by its own words",
            with(TRIPS, PLAN_MADE),
            List.of("withdrawn ELYM-003 -: Lippujärjestelmä → ", "ELYM 2023-Q3")),
        Arguments.of(
            "another sector answers",
            with(trips().sector("SIV").build(), PLAN_MADE, NO_INDICATOR),
            List.of("moved ELYM-001 sector: ELYM → SIV", "ELYM 2023-Q3", "SIV 2023-Q3")),
        Arguments.of(
            "other words",
            with(trips().measure("Liput").name("Matkoja").build(), PLAN_MADE, NO_INDICATOR),
            List.of(
                "reworded ELYM-001 measure: Lippujärjestelmä → Liput",
                "reworded ELYM-001 indicator: Matkat → Matkoja",
                "ELYM 2023-Q3")),
        Arguments.of(
            "spaces that nobody sees",
            with(trips().measure("Lippujärjestelmä ").build(), PLAN_MADE, NO_INDICATOR),
            List.of()),
        Arguments.of(
            "another target",
            with(trips().target("120 000").build(), PLAN_MADE, NO_INDICATOR),
            List.of("level-changed ELYM-001 target: 119 000 → 120 000", "ELYM 2023-Q3")),
        Arguments.of(
            "another id, and another post that answers",
            with(trips().id("ELYM-101").responsible("X").build(), PLAN_MADE, NO_INDICATOR),
            List.of(
                "renumbered ELYM-101 -: ELYM-001 → ELYM-101",
                "changed ELYM-101 responsible:  → X",
                "ELYM 2023-Q3")),
        Arguments.of(
            "another id and other words are two rows",
            with(trips().id("ELYM-101").name("X").build(), PLAN_MADE, NO_INDICATOR),
            List.of("added ELYM-101 -:  → X", "withdrawn ELYM-001 -: Matkat → ", "ELYM 2023-Q3")),
        Arguments.of(
            "a row whose second indicator got a row of its own",
            with(
                trips().name("Matk").build(),
                trips().id("ELYM-101").name("at").build(),
                PLAN_MADE,
                NO_INDICATOR),
            List.of(
                "added ELYM-101 -:  → at",
                "reworded ELYM-001 indicator: Matkat → Matk",
                "ELYM 2023-Q3")),
        Arguments.of(
            "what no form shows",
            with(trips().targetSpan("X").build(), PLAN_MADE, NO_INDICATOR),
            List.of("level-changed ELYM-001 target-span:  → X")),
        Arguments.of(
            "another post that answers, which forms show",
            with(trips().responsible("X").build(), PLAN_MADE, NO_INDICATOR),
            List.of("changed ELYM-001 responsible:  → X", "ELYM 2023-Q3")),
        Arguments.of(
            "another order",
            with(PLAN_MADE, TRIPS, NO_INDICATOR),
            List.of("reordered  -:  → ", "ELYM 2023-Q3")),
        Arguments.of(
            "a setting that forms show",
            settings("Pori", false),
            List.of("changed organisation setting-value: Porin kaupunki → Pori", "ELYM 2023-Q3")),
        Arguments.of(
            "a sector's name and a sector that nothing is asked of",
            PlanLike.of(OLD)
                .sectors(List.of(new Sector("ELYM", "Elinvoima", "", ""), OLD.sectors().get(1)))
                .build(),
            List.of(
                "changed ELYM sector-name: Elinvoima- ja ympäristötoimiala → Elinvoima",
                "ELYM 2023-Q3")),
        Arguments.of(
            "a rule",
            PlanLike.of(OLD)
                .rules(new RuleChoices(Map.of(FindingCode.DEADLINE_GONE, RuleChoice.ERROR)))
                .build(),
            List.of("changed deadline-gone rule-choice: varoitus → virhe")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void whatIsDifferentIsTold(String name, Plan after, List<String> expected) {
    assertEquals(expected, words(diff(OLD, after)));
  }

  @Test
  void aRowOutOfForceTouchesNoForm() {
    Indicator ended =
        IndicatorLike.of(NO_INDICATOR)
            .id("ELYM-009")
            .measure("Vanha")
            .until(LocalDate.of(2022, 12, 31))
            .build();
    assertEquals(
        List.of("added ELYM-009 -:  → Vanha"),
        words(diff(OLD, with(TRIPS, PLAN_MADE, NO_INDICATOR, ended))));
  }

  @Test
  void aVersionThatStaysIsToldOnceFormsChange() {
    Place settings = Place.of("uusi.xlsx", "Asetukset");
    Plan changed = with(TRIPS);
    assertEquals(
        FindingCode.PLAN_VERSION_NOT_RAISED,
        diff(OLD, changed).versionNotRaised(settings).orElseThrow().code());
    Plan raised = PlanLike.of(changed).identity(new PlanIdentity("PORI-2023", 2, "")).build();
    Plan ofNextYear = PlanLike.of(changed).identity(new PlanIdentity("PORI-2024", 1, "")).build();
    Plan unseen = with(trips().targetSpan("X").build(), PLAN_MADE, NO_INDICATOR);
    for (Plan silent : List.of(OLD, raised, ofNextYear, unseen)) {
      assertEquals(true, diff(OLD, silent).versionNotRaised(settings).isEmpty());
    }
  }

  @Test
  void aRowWithTwoIndicatorsThatGetsTwoRowsIsSplit() {
    Plan both = with(trips().name("Mittari 1. Matkat. Mittari 2. Lainat.").build(), PLAN_MADE);
    Plan kept =
        with(
            trips().name("Matkat").build(),
            trips().id("ELYM-101").name("Lainat").build(),
            PLAN_MADE);
    assertTrue(
        words(diff(both, kept)).contains("split ELYM-101 -: ELYM-001 → ELYM-101"),
        words(diff(both, kept)).toString());
    Plan anew =
        with(
            trips().id("ELYM-100").name("Matkat").build(),
            trips().id("ELYM-101").name("Lainat").build(),
            PLAN_MADE);
    List<String> told = words(diff(both, anew));
    assertTrue(told.contains("split ELYM-100 -: ELYM-001 → ELYM-100"), told.toString());
    assertTrue(told.contains("split ELYM-101 -: ELYM-001 → ELYM-101"), told.toString());
    assertTrue(
        told.stream().anyMatch(one -> one.startsWith("withdrawn ELYM-001")), told.toString());
  }
}
