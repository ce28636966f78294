package fi.koonti.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader sees in the text of a baseline, a target or an outcome. Numbers have no
 * trailing zeros; percentages are as written, 12 for {@code 12 %}.
 *
 * @param text the text, to the letter
 * @param number the value, or null when there is none or it is in doubt; of several years' values
 *     the latest
 * @param unit the unit of the value, or the one that all candidates share, or null
 * @param approximate whether the value is said to be near the number ({@code n. 40})
 * @param bound the side of the number on which the value is said to lie
 * @param change a change in per cent of something else ({@code +5 %}, {@code kasvu 5 %}; negative
 *     for a fall), or null. A text of nothing but a negative percentage can be a value as well, so
 *     it has both
 * @param step a change by a number of something else than per cent, or by per cent for the better
 *     or the worse; or null
 * @param baseYear the year from which a change is counted when the text names one, or null
 * @param relative a comparison with the baseline in words
 * @param share the part of a whole that stands beside the value ({@code 130 kpl (52 %)}), or null
 * @param period the months that the text speaks of, or null when it names none or several apart
 * @param dates the days that the text names, in its order
 * @param days the days without a year that it names, in its order
 * @param history the values by year, when the text lists several; from the earliest
 * @param candidates every number that may be the value, in the order of the text; changes and
 *     shares are not among them
 * @param rest what of the text no reading has used; empty when every character is
 * @param foreign what of the rest may change a number: signs, units, words of doubt
 * @param remark words in brackets of which nobody knows what they make of the number
 * @param unread the words of a level that no reading has understood
 * @param doubt why {@code number} is null although the text seems to have a value
 */
public record LevelReading(
    String text,
    @Nullable BigDecimal number,
    @Nullable String unit,
    boolean approximate,
    Bound bound,
    @Nullable BigDecimal change,
    @Nullable Step step,
    @Nullable Integer baseYear,
    RelativeTarget relative,
    @Nullable BigDecimal share,
    @Nullable MonthSpan period,
    List<LocalDate> dates,
    List<MonthDay> days,
    List<YearValue> history,
    List<Candidate> candidates,
    String rest,
    String foreign,
    String remark,
    List<String> unread,
    Doubt doubt) {
  public LevelReading {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(relative, "relative");
    Objects.requireNonNull(rest, "rest");
    Objects.requireNonNull(foreign, "foreign");
    Objects.requireNonNull(remark, "remark");
    Objects.requireNonNull(doubt, "doubt");
    unread = List.copyOf(unread);
    dates = List.copyOf(dates);
    days = List.copyOf(days);
    history = List.copyOf(history);
    candidates = List.copyOf(candidates);
    if (number != null && doubt != Doubt.NONE) {
      throw new IllegalArgumentException(
          "expected no number where there is doubt (" + doubt + "), but found " + number);
    }
  }

  /** The candidate that is the value; said twice, the one with the unit. */
  public Optional<Candidate> chosen() {
    return candidates.stream()
        .filter(one -> number != null && one.number().compareTo(number) == 0)
        .min(Comparator.comparing(one -> one.unit() == null));
  }

  /** The unit of the value, or the words of its scale, as they stand in the text. */
  String unitSaid() {
    return chosen().map(Candidate::text).orElse(text);
  }

  /** Whether a person should be asked what the text means, if a number is wanted of it. */
  public boolean isDoubtful() {
    return doubt != Doubt.NONE;
  }
}
