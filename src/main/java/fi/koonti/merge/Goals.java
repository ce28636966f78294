package fi.koonti.merge;

import fi.koonti.plan.Indicator;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gathers rows into goals, or into the deeds and measures below them; only what was asked counts.
 */
public final class Goals {

  private final List<GoalResult> all = new ArrayList<>();
  private final Map<String, GoalResult> byId = new HashMap<>();

  private Goals(List<ReportRow> rows, Function<ReportRow, Object> key) {
    Map<Object, List<ReportRow>> gathered = new LinkedHashMap<>();
    for (ReportRow row : rows) {
      if (row.asked()) {
        gathered.computeIfAbsent(key.apply(row), goal -> new ArrayList<>()).add(row);
      }
    }
    for (List<ReportRow> its : gathered.values()) {
      GoalResult goal = GoalResult.of(its);
      all.add(goal);
      its.forEach(row -> byId.put(row.indicator().id(), goal));
    }
  }

  /** The goals of the whole municipality, whoever serves them. */
  static Goals ofAll(List<ReportRow> rows) {
    return new Goals(rows, row -> Goal.of(row.indicator()));
  }

  /** The goals of each sector, as far as it serves them itself. */
  static Goals bySector(List<ReportRow> rows) {
    return new Goals(rows, row -> List.of(row.indicator().sector(), Goal.of(row.indicator())));
  }

  /** What each sector does towards a goal: its deeds, each by the rows that serve it. */
  public static Goals ofDeeds(List<ReportRow> rows) {
    return new Goals(rows, row -> deed(row.indicator()));
  }

  /** The measures of each deed, each by its indicators. */
  public static Goals ofMeasures(List<ReportRow> rows) {
    return new Goals(
        rows,
        row -> List.of(deed(row.indicator()), TextNormalizer.folded(row.indicator().measure())));
  }

  private static List<Object> deed(Indicator one) {
    return List.of(
        one.sector(),
        TextNormalizer.folded(one.section()),
        Goal.of(one),
        TextNormalizer.folded(one.deed()));
  }

  /** All goals, in plan order. */
  public List<GoalResult> list() {
    return List.copyOf(all);
  }

  /** The goal that a row serves, or empty when the row was not asked. */
  public Optional<GoalResult> of(ReportRow row) {
    return Optional.ofNullable(byId.get(row.indicator().id())).filter(goal -> row.asked());
  }

  /** Whether a row is the first of its goal. */
  public boolean isFirst(ReportRow row) {
    return of(row).filter(goal -> goal.first().equals(row.indicator())).isPresent();
  }
}
