package fi.koonti.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads values that each have their own year: {@code 2019: 11200 2021: 5000}, {@code 5 (2021)}. */
final class Histories {
  private Histories() {}

  /**
   * The values by year, from the earliest; empty unless there are several, every value has a year,
   * and no year has two.
   */
  static List<YearValue> read(TokenRow row, Periods periods, List<Quantity> values) {
    List<YearValue> history = new ArrayList<>();
    for (Quantity value : values) {
      Optional<Integer> year = year(row, periods, value);
      if (year.isEmpty() || value.isAmbiguous() || value.lead() != Quantity.Lead.NOTHING) {
        return List.of();
      }
      history.add(new YearValue(year.get(), value.number()));
    }
    history.sort(Comparator.comparingInt(YearValue::year));
    boolean clear =
        history.size() > 1
            && history.stream().map(YearValue::year).distinct().count() == history.size();
    return clear ? history : List.of();
  }

  private static Optional<Integer> year(TokenRow row, Periods periods, Quantity value) {
    int before = value.first() - 1;
    if (row.isSymbol(before, ':') || row.isSymbol(before, '=')) {
      before--;
    }
    Optional<Integer> year = Optional.ofNullable(periods.years().get(before));
    return year.isEmpty() && row.isSymbol(value.last(), '(')
        ? Optional.ofNullable(periods.years().get(value.last() + 1))
        : year;
  }
}
