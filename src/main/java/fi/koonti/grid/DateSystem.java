package fi.koonti.grid;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How a workbook counts days: from 1900, as on Windows, or from 1904, as once on the Mac. */
enum DateSystem {
  FROM_1900(1),
  FROM_1904(0);

  private static final int MILLIS_OF_DAY = 86_400_000;

  /** 29 February 1900, which Excel counts though it never was; days before it are one less off. */
  private static final int PHANTOM = 60;

  private static final LocalDate BEFORE_PHANTOM = LocalDate.of(1899, 12, 31);
  private static final LocalDate AFTER_PHANTOM = LocalDate.of(1899, 12, 30);
  private static final LocalDate MAC = LocalDate.of(1904, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final int first;

  DateSystem(int first) {
    this.first = first;
  }

  /** The day and time of a serial number, to the millisecond, or empty when no calendar has it. */
  Optional<LocalDateTime> date(double serial) {
    if (serial < first || serial > LAST.toEpochDay() - AFTER_PHANTOM.toEpochDay() + 1) {
      return Optional.empty();
    }
    int day = (int) serial;
    if (this == FROM_1900 && day == PHANTOM) {
      return Optional.empty();
    }
    long millis = Math.round((serial - day) * MILLIS_OF_DAY);
    LocalDateTime date = zero(day).plusDays(day).atStartOfDay().plus(millis, ChronoUnit.MILLIS);
    return date.toLocalDate().isAfter(LAST) ? Optional.empty() : Optional.of(date);
  }

  /** The day and time of ISO 8601 letters, a zone put aside; empty when they are none. */
  static Optional<LocalDateTime> iso(String letters) {
    String text = letters.strip();
    try {
      if (text.indexOf('T') < 0) {
        return Optional.of(LocalDate.parse(text).atStartOfDay());
      }
      return Optional.of(DateTimeFormatter.ISO_DATE_TIME.parse(text, LocalDateTime::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private LocalDate zero(int day) {
    if (this == FROM_1904) {
      return MAC;
    }
    return day < PHANTOM ? BEFORE_PHANTOM : AFTER_PHANTOM;
  }
}
