package fi.koonti.maker;

import fi.koonti.form.CheckWord;
import fi.koonti.text.Language;
import java.util.List;

/** What formulas are made of. */
final class Formulas {

  /** The line breaks between lacks; the first is cut off. */
  private static final String LINE = "CHAR(10)&";

  /** Of the letters of no width those that programs put in most; a formula must stay short. */
  private static final List<String> UNSEEN = List.of("\u00AD", "\u200B", "\uFEFF");

  private Formulas() {}

  static String iff(String condition, String then, String otherwise) {
    return "IF(" + condition + "," + then + "," + otherwise + ")";
  }

  static String replaced(String text, String from, String to) {
    return "SUBSTITUTE(" + text + "," + from + "," + to + ")";
  }

  static String quoted(String text) {
    return '"' + text + '"';
  }

  /** A text in which every digit is a zero. */
  static String digitsAsZeros(String text) {
    String zeros = text;
    for (char digit = '1'; digit <= '9'; digit++) {
      zeros = replaced(zeros, quoted(String.valueOf(digit)), quoted("0"));
    }
    return zeros;
  }

  /** Whether nothing is to be seen in a cell. */
  static String blank(String cell) {
    String seen = cell;
    for (String letter : UNSEEN) {
      seen = replaced(seen, quoted(letter), quoted(""));
    }
    return "LEN(" + bare(seen) + ")=0";
  }

  /** A text without white space at its ends: no-break spaces and line breaks are such too. */
  static String bare(String text) {
    return "TRIM(CLEAN(" + replaced(text, quoted("\u00A0"), quoted(" ")) + "))";
  }

  /** A lack on a line of its own. */
  static String missing(CheckWord missing, Language language) {
    return LINE + word(missing, language);
  }

  static String word(CheckWord word, Language language) {
    return quoted(word.text(language));
  }
}
