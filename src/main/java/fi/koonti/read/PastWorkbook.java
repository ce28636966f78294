package fi.koonti.read;

import fi.koonti.submission.History;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one earlier consolidated workbook tells.
 *
 * @param period the key of the period that it was made for
 * @param history of that period and of all that it knew before
 */
public record PastWorkbook(String period, History history) {

  /**
   * All that several workbooks tell, as one. What a workbook tells of its own period counts before
   * what another carries of it; the order of the workbooks makes no difference.
   *
   * @param workbooks none twice
   */
  public static History joined(Collection<PastWorkbook> workbooks) {
    Map<String, History.PastPeriod> known = new HashMap<>();
    List<PastWorkbook> latestFirst =
        workbooks.stream().sorted(Comparator.comparing(PastWorkbook::period).reversed()).toList();
    for (PastWorkbook workbook : latestFirst) {
      workbook.history().periods().stream()
          .filter(period -> period.key().equals(workbook.period()))
          .forEach(period -> known.putIfAbsent(period.key(), period));
    }
    for (PastWorkbook workbook : latestFirst) {
      workbook.history().periods().forEach(period -> known.putIfAbsent(period.key(), period));
    }
    return new History(
        known.values().stream()
            .sorted(
                Comparator.comparing(History.PastPeriod::end)
                    .thenComparing(History.PastPeriod::key))
            .toList());
  }
}
