package fi.koonti.planbook;

import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.Settings;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The plan that a coordinator begins with: the usual periods and statuses, nothing else. */
public final class EmptyPlan {

  /** Returns are due four weeks after a period, as most municipalities have it. */
  private static final int DAYS_TO_RETURN = 28;

  /** A narrative that a report can still print whole. */
  private static final int NARRATIVE_LIMIT = 4_000;

  private EmptyPlan() {}

  /**
   * A plan without an organisation, sectors and goals.
   *
   * @param year the budget year
   */
  public static Plan of(int year, Language language) {
    return new Plan(
        new PlanIdentity("PLAN-" + year, 1, ""),
        new Settings("", year, language, NARRATIVE_LIMIT, Set.of(), true, ""),
        quarters(year, language),
        List.of(),
        StatusDefaults.all(language),
        List.of());
  }

  private static List<Period> quarters(int year, Language language) {
    Texts texts = Texts.of(EmptyPlan.class, "planbook", language);
    return IntStream.rangeClosed(1, 4).mapToObj(number -> quarter(year, number, texts)).toList();
  }

  private static Period quarter(int year, int number, Texts texts) {
    String code = "Q" + number;
    LocalDate start = LocalDate.of(year, number * 3 - 2, 1);
    LocalDate end = start.plusMonths(3).minusDays(1);
    String name = texts.get("quarter." + number, Map.of("year", String.valueOf(year)));
    return new Period(year + "-" + code, code, name, start, end, end.plusDays(DAYS_TO_RETURN));
  }
}
