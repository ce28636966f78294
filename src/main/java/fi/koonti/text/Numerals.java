package fi.koonti.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Writes numbers and days as readers of a language write them: {@code 121 000}, {@code 3,9}. */
public final class Numerals {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private static final List<String> ENGLISH_MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** The most characters of a unit that would be cut from its number in no narrow column. */
  private static final int SHORT_UNIT = 5;

  private final boolean english;

  public Numerals(Language language) {
    this.english = language == Language.EN;
  }

  /** A number with thousands apart; as many decimals as it has. */
  public String of(BigDecimal number) {
    String plain = number.signum() == 0 ? "0" : number.abs().stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(number.signum() < 0 ? "−" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append(english ? ',' : NO_BREAK_SPACE);
      }
      text.append(whole.charAt(i));
    }
    if (point >= 0) {
      text.append(english ? '.' : ',').append(plain, point + 1, plain.length());
    }
    return text.toString();
  }

  /**
   * A number with its unit, {@code 410 kpl}; one that begins with digits would read as more of
   * them, so {@code 410 × 1000 €}.
   *
   * @param unit as the plan writes it; may be empty
   */
  public String of(BigDecimal number, String unit) {
    return of(number) + joint(unit) + unit;
  }

  /** What stands between a number and its unit: a short one never begins a line. */
  public static String joint(String unit) {
    if (unit.isEmpty()) {
      return "";
    }
    if (Character.isDigit(unit.charAt(0))) {
      return NO_BREAK_SPACE + "×" + NO_BREAK_SPACE;
    }
    return unit.length() <= SHORT_UNIT ? String.valueOf(NO_BREAK_SPACE) : " ";
  }

  /** A day of this year as one says it in a heading: {@code 30.9.}, {@code 30 September}. */
  public String withoutYear(LocalDate day) {
    String whole = of(day);
    return english
        ? whole.substring(0, whole.lastIndexOf(' '))
        : whole.substring(0, whole.lastIndexOf('.') + 1);
  }

  /** {@code 30.9.2023}; in English {@code 30 September 2023}, which nobody reads otherwise. */
  public String of(LocalDate day) {
    return english
        ? day.getDayOfMonth()
            + " "
            + ENGLISH_MONTHS.get(day.getMonthValue() - 1)
            + " "
            + day.getYear()
        : Dates.of(day);
  }
}
