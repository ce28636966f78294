package fi.koonti.maker;

import static fi.koonti.maker.Formulas.quoted;
import static fi.koonti.maker.Formulas.replaced;

/**
 * Whether a text has a personal identity code, as {@code fi.koonti.text.PersonalCode} tells it: six
 * digits, a sign of the century, three digits and the check character that belongs to them. A
 * formula sees the first that looks like one.
 */
final class PersonalCodeFormula {

  private static final String SIGNS = "+ABCDEFUVWXY\u2010\u2011\u2012\u2013\u2212";
  private static final String SHAPE = "000000-000";
  private static final int LENGTH = 11;
  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  private PersonalCodeFormula() {}

  /** Where the first stands that looks like one, counted from one; zero where none does. */
  static String at(String text) {
    String shape = "UPPER(" + text + ")";
    for (char sign : SIGNS.toCharArray()) {
      shape = replaced(shape, quoted(String.valueOf(sign)), quoted("-"));
    }
    return "IFERROR(FIND(" + quoted(SHAPE) + "," + Formulas.digitsAsZeros(shape) + "),0)";
  }

  /**
   * A condition.
   *
   * @param at where in the text one seems to be, or zero
   */
  static String isAt(String at, String text) {
    String code = "MID(" + text + "," + at + "," + LENGTH + ")";
    String digits = "VALUE(REPLACE(LEFT(" + code + "," + (LENGTH - 1) + "),7,1,\"\"))";
    String check =
        "MID("
            + quoted(CHECK_CHARACTERS)
            + ",MOD("
            + digits
            + ","
            + CHECK_CHARACTERS.length()
            + ")+1,1)";
    return "IFERROR(" + check + "=UPPER(MID(" + code + "," + LENGTH + ",1)),FALSE)";
  }
}
