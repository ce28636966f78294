package fi.koonti.grid;

import fi.koonti.grid.FormatToken.Kind;
import fi.koonti.text.Language;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Draws a day or a time as one section of a format has it. */
final class DateDrawing {

  private static final long SECONDS_OF_DAY = 86_400;
  private static final long LONGEST_DAYS = 100_000_000;

  private final FormatSection section;
  private final CalendarWords words;
  private final LocalDateTime moment;
  private final long passed;
  private final StringBuilder text = new StringBuilder();

  private DateDrawing(
      FormatSection section, CalendarWords words, LocalDateTime moment, long passed) {
    this.section = section;
    this.words = words;
    boolean nearest = section.has(Kind.ELAPSED) && !hasParts(section);
    this.moment = nearest ? toSecond(moment) : moment;
    this.passed = passed;
  }

  /**
   * What is shown, or empty when no program shows it.
   *
   * @param number the serial number
   * @param date the day that it is, or empty when no calendar has it
   */
  static Optional<String> drawn(
      FormatSection section, double number, Optional<LocalDateTime> date, Language language) {
    CalendarWords words = CalendarWords.of(section.locale(), language);
    boolean time = section.shape() == NumberShape.TIME;
    if (number < 0 || number > LONGEST_DAYS || !time && date.isEmpty()) {
      return Optional.empty();
    }
    long passed = Math.round(number * SECONDS_OF_DAY);
    LocalDateTime clock =
        LocalDateTime.of(1900, 1, 1, 0, 0)
            .plus(Math.round(number * SECONDS_OF_DAY * 1000), ChronoUnit.MILLIS);
    DateDrawing drawing = new DateDrawing(section, words, date.orElse(clock), passed);
    drawing.draw();
    return Optional.of(drawing.text.toString().strip());
  }

  /** What is shown of a day that stands in the file as letters. */
  static String drawn(FormatSection section, LocalDateTime date, Language language) {
    CalendarWords words = CalendarWords.of(section.locale(), language);
    DateDrawing drawing = new DateDrawing(section, words, date, date.toLocalTime().toSecondOfDay());
    drawing.draw();
    return drawing.text.toString().strip();
  }

  /** Whether parts of a second are shown; else the second of a duration is the nearest one. */
  private static boolean hasParts(FormatSection section) {
    List<FormatToken> tokens = section.tokens();
    int point = FormatDigits.indexOf(tokens, Kind.POINT);
    return point + 1 < tokens.size() && tokens.get(point + 1).is(Kind.DIGIT);
  }

  private static LocalDateTime toSecond(LocalDateTime moment) {
    return moment.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
  }

  private void draw() {
    List<FormatToken> tokens = section.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      FormatToken token = tokens.get(i);
      switch (token.kind()) {
        case LITERAL -> text.append(token.text());
        case DAY -> day(token);
        case TIME -> time(token);
        case ELAPSED -> elapsed(token);
        case POINT -> i = point(tokens, i);
        case COMMA, SLASH, PERCENT -> text.append(token.text());
        default -> {
          // The half of the day is in the hours; other places have nothing to show.
        }
      }
    }
  }

  private void day(FormatToken token) {
    int count = token.count();
    switch (token.letter()) {
      case 'd' -> text.append(dayName(count));
      case 'm' -> text.append(monthName(count));
      case 'y', 'e', 'b' -> {
        String year = String.valueOf(moment.getYear());
        boolean two = token.letter() == 'y' && count <= 2 && year.length() == 4;
        text.append(two ? year.substring(2) : year);
      }
      case 'a' -> text.append(words.weekday(moment.getDayOfWeek(), count == 3));
      default -> {
        // The era; this one goes without saying.
      }
    }
  }

  private String dayName(int count) {
    return switch (count) {
      case 1 -> String.valueOf(moment.getDayOfMonth());
      case 2 -> "%02d".formatted(moment.getDayOfMonth());
      default -> words.weekday(moment.getDayOfWeek(), count == 3);
    };
  }

  private String monthName(int count) {
    return switch (count) {
      case 1 -> String.valueOf(moment.getMonthValue());
      case 2 -> "%02d".formatted(moment.getMonthValue());
      case 3 -> words.shortMonth(moment.getMonth());
      case 4 -> words.month(moment.getMonth());
      default -> words.month(moment.getMonth()).substring(0, 1);
    };
  }

  private void time(FormatToken token) {
    int part =
        switch (token.letter()) {
          case 'h' -> moment.getHour();
          case 's' -> moment.getSecond();
          default -> moment.getMinute();
        };
    text.append(token.count() == 1 ? String.valueOf(part) : "%02d".formatted(part));
  }

  private void elapsed(FormatToken token) {
    long part =
        switch (token.letter()) {
          case 'h' -> passed / 3600;
          case 's' -> passed;
          default -> passed / 60;
        };
    text.append(token.count() == 1 ? String.valueOf(part) : "%02d".formatted(part));
  }

  /** Parts of a second behind a point; elsewhere a point is a point. */
  private int point(List<FormatToken> tokens, int at) {
    int end = at + 1;
    while (end < tokens.size() && tokens.get(end).is(Kind.DIGIT)) {
      end++;
    }
    int digits = Math.min(3, end - at - 1);
    if (digits == 0) {
      text.append('.');
    } else {
      String parts = "%03d".formatted(moment.getNano() / 1_000_000);
      text.append(',').append(parts, 0, digits);
    }
    return end - 1;
  }
}
