package fi.koonti.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and remarks behind a word: {@code Tavoitetaso 2023}, {@code Toteuma 1-9/2024}. */
final class TimeTail {

  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final String DAY = "\\d{1,2}\\.\\d{1,2}(?:\\.(?:" + YEAR + ")?|(?=\\s*$))";
  private static final String MONTH =
      "(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)(?:kuu\\p{L}*)?"
          + "|januari|februari|mars|april|maj|juni|juli|augusti?|september|oktober|november"
          + "|december|january|february|march|may|june|july|october";

  private static final Pattern ONE =
      Pattern.compile(
          "\\s*(?:"
              + ("\\(?(?:(?:v\\.? ?|vuonna |vuosi |år )?" + YEAR)
              + ("(?:[-–/](?:" + YEAR + "|\\d\\d)(?!\\d))?(?!\\d))\\)?")
              + "|\\(?[QH][1-4](?:[/ -]?20\\d\\d)?(?![\\p{L}\\d])\\)?"
              + ("|" + DAY + "(?:\\s*[-–]\\s*" + DAY + ")?(?![\\d])")
              + ("|\\d{1,2}(?:\\s*[-–]\\s*\\d{1,2})?/" + YEAR)
              + "|\\d{1,2}\\s*[-–]\\s*\\d{1,2}(?: ?kk)?\\s*$"
              + ("|(?:TP|TA|TAE|KS|BU|BS)(?: ?" + YEAR + ")?(?!\\p{L})")
              + ("|(?:" + MONTH + ")(?:\\s*[-–]\\s*(?:" + MONTH + "))?(?!\\p{L})(?: lopussa)?")
              + "|[1-4]\\. ?(?:vuosi)?(?:neljännes|kvartal)\\p{L}*"
              + "|\\([^()\\n]{1,40}\\))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern YEARS = Pattern.compile(YEAR + "\\)?\\s*:");

  private TimeTail() {}

  /** Where what stands in a text from a letter on ends; that letter when nothing of it is one. */
  static int end(String text, int from) {
    int end = from;
    // A year behind its quarter, a remark behind a year.
    for (int i = 0; i < 2; i++) {
      Matcher matcher = ONE.matcher(text).region(end, text.length());
      if (!matcher.lookingAt()) {
        return end;
      }
      end = matcher.end();
    }
    return end;
  }

  /** Whether a text is nothing else. */
  static boolean isAll(String text) {
    return !text.isEmpty() && end(text, 0) == text.length();
  }

  /** Whether a text tells of several years, each before its value. */
  static boolean listsYears(String text) {
    return YEARS.matcher(text).find();
  }
}
