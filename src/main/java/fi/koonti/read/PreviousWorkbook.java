package fi.koonti.read;

import fi.koonti.plan.UsedIds;
import fi.koonti.submission.History;
import fi.koonti.submission.History.PreviousPeriod;
import fi.koonti.submission.History.PreviousRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one earlier consolidated workbook tells.
 *
 * @param period the key of the period that it was made for
 * @param planId the plan that it was made from
 * @param planVersion the version of the plan that it was made from
 * @param history of that period and of all that it knew before
 * @param rows what its own period brought, in full, by indicator id
 * @param names what its ids stood for, as far as it still says
 * @param shown the outcomes and statuses of its own period as its table of data shows them today
 * @param units what the outcomes of its own period are counted in, by indicator id, where it says
 */
public record PreviousWorkbook(
    String period,
    String planId,
    int planVersion,
    History history,
    Map<String, PreviousRow> rows,
    UsedIds names,
    List<ShownAnswer> shown,
    Map<String, String> units) {

  public PreviousWorkbook {
    rows = Map.copyOf(rows);
    shown = List.copyOf(shown);
    units = Map.copyOf(units);
  }

  private static final Comparator<Told> BEST_LAST =
      Comparator.comparing(Told::isOwn)
          .thenComparing(told -> told.by().planVersion())
          .thenComparing(told -> told.by().period())
          .thenComparing(told -> told.period().answers().size())
          .thenComparing(Told::inFull);

  /** The same without what it knows of some ids. */
  public PreviousWorkbook without(Collection<String> ids) {
    List<PreviousPeriod> periods =
        history.periods().stream()
            .map(
                one ->
                    new PreviousPeriod(
                        one.key(),
                        one.end(),
                        left(one.answers(), ids),
                        one.plan().map(plan -> plan.without(ids))))
            .toList();
    List<ShownAnswer> seen = shown.stream().filter(one -> !ids.contains(one.id())).toList();
    return new PreviousWorkbook(
        period, planId, planVersion, new History(periods), left(rows, ids), names, seen, units);
  }

  private static <T> Map<String, T> left(Map<String, T> byId, Collection<String> gone) {
    Map<String, T> left = new HashMap<>(byId);
    left.keySet().removeAll(gone);
    return left;
  }

  /** The last day of its own period. */
  public LocalDate end() {
    return ownPeriod().end();
  }

  /** What its own period brought. */
  public PreviousPeriod ownPeriod() {
    return history.periods().stream()
        .filter(one -> one.key().equals(period))
        .findFirst()
        .orElseThrow();
  }

  /** What one workbook says about one period. */
  private record Told(PreviousWorkbook by, PreviousPeriod period) {

    boolean isOwn() {
      return by.period().equals(period.key());
    }

    /** All that it says, in an order of its own: what decides between two of the same merge. */
    String inFull() {
      return period.end() + " " + new TreeMap<>(period.answers());
    }
  }

  /**
   * All that several workbooks tell, as one; their order makes no difference. About a period its
   * own workbook is heard before those that only carry it; among equals the one made from the newer
   * plan, then the later one, then the one that knows more. Whole periods are taken: answers of
   * different merges are never mixed.
   */
  public static History joined(Collection<PreviousWorkbook> workbooks) {
    Map<String, Told> best = new TreeMap<>();
    for (PreviousWorkbook workbook : workbooks) {
      for (PreviousPeriod period : workbook.history().periods()) {
        best.merge(
            period.key(),
            new Told(workbook, period),
            (one, other) -> BEST_LAST.compare(one, other) >= 0 ? one : other);
      }
    }
    List<PreviousPeriod> periods = new ArrayList<>();
    best.values().forEach(told -> periods.add(told.period()));
    periods.sort(Comparator.comparing(PreviousPeriod::end).thenComparing(PreviousPeriod::key));
    return new History(periods);
  }
}
