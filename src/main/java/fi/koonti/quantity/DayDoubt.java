package fi.koonti.quantity;

import fi.koonti.text.KebabCase;

/** Why a text gives no day that is certain; the words for it are among the reasons. */
public enum DayDoubt {
  /** No calendar has it: 31.6.2025. */
  NO_SUCH_DAY,
  /** It names a day of the week that is not the day's. */
  OTHER_WEEKDAY,
  /** A bare number is no day, whatever a spreadsheet would make of it. */
  BARE_NUMBER,
  /** It names two days, or a span from one to another. */
  SEVERAL_DAYS,
  /** 3/4/2025 is in March or in April. */
  DAY_OR_MONTH,
  /** {@code syys.24} is a day in September for people, and a month of 2024 for spreadsheets. */
  DAY_OR_YEAR,
  /** {@code jul 2024} is July in English, and Christmas in Swedish. */
  MONTH_OR_FEAST,
  /** It is of a year that nobody plans for: {@code 24.6.2124}. */
  YEAR_FAR,
  /** It names no year, and nothing says which is meant. */
  YEAR_UNKNOWN,
  /** It names no more than a year. */
  ONLY_A_YEAR,
  /** It is no day, or says something about one that is not understood. */
  NO_DAY;

  /** The reason, {@code day-no-such-day}. */
  public String code() {
    return "day-" + KebabCase.of(this);
  }
}
