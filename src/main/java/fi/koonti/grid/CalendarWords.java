package fi.koonti.grid;

import fi.koonti.text.Language;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/** The names of months and weekdays, as spreadsheet programs of a language write them. */
enum CalendarWords {
  FINNISH(
      "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
      "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu"
          + " marraskuu joulukuu",
      "ma ti ke to pe la su",
      "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai"),
  SWEDISH(
      "jan feb mar apr maj jun jul aug sep okt nov dec",
      "januari februari mars april maj juni juli augusti september oktober november december",
      "mån tis ons tor fre lör sön",
      "måndag tisdag onsdag torsdag fredag lördag söndag"),
  ENGLISH(
      "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
      "January February March April May June July August September October November December",
      "Mon Tue Wed Thu Fri Sat Sun",
      "Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

  private final List<String> shortMonths;
  private final List<String> months;
  private final List<String> shortDays;
  private final List<String> days;

  CalendarWords(String shortMonths, String months, String shortDays, String days) {
    this.shortMonths = List.of(shortMonths.split(" "));
    this.months = List.of(months.split(" "));
    this.shortDays = List.of(shortDays.split(" "));
    this.days = List.of(days.split(" "));
  }

  /**
   * The words that a format asks for.
   *
   * @param locale a language code of Windows in hexadecimal ({@code 40B}, {@code F800}) or a tag
   *     ({@code sv-FI}); those of the reader's language for all that is not known
   */
  static CalendarWords of(String locale, Language language) {
    String upper = locale.toUpperCase(Locale.ROOT);
    if (upper.startsWith("FI") || isLanguage(upper, "0B")) {
      return FINNISH;
    }
    if (upper.startsWith("SV") || isLanguage(upper, "1D")) {
      return SWEDISH;
    }
    if (upper.startsWith("EN") || isLanguage(upper, "09")) {
      return ENGLISH;
    }
    return switch (language) {
      case FI -> FINNISH;
      case SV -> SWEDISH;
      case EN -> ENGLISH;
    };
  }

  /** The last two digits are the language, what stands before them the country and the calendar. */
  private static boolean isLanguage(String code, String language) {
    return code.length() >= 3 && code.matches("[0-9A-F]+") && code.endsWith(language);
  }

  String shortMonth(Month month) {
    return shortMonths.get(month.ordinal());
  }

  String month(Month month) {
    return months.get(month.ordinal());
  }

  String weekday(DayOfWeek day, boolean brief) {
    return (brief ? shortDays : days).get(day.ordinal());
  }
}
