package fi.koonti.form;

import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a text is a number and nothing besides, as far as a formula can tell: an approximation
 * before it, a sign, digits in threes, a decimal comma with at most three digits, the unit of the
 * row behind it, months in brackets. Whatever else there is makes it doubtful: the form may ask
 * more than the reader of returns does, and never less.
 *
 * <p>The test is a chain of replacements between two bars, so that the formula and this class are
 * the same chain; a text passes when {@link #PASSED} is left.
 */
public final class NumberPicture {

  /** What stands at both ends of the text to begin with. */
  public static final String BAR = "|";

  /** What is left of a number. */
  public static final String PASSED = "!|";

  /** Stands in a replacement for the unit of the row. */
  public static final String UNIT = "{unit}";

  private NumberPicture() {}

  /**
   * One replacement of the chain, of every place where the text stands.
   *
   * @param from may begin with {@link #UNIT}
   */
  public record Step(String from, String to) {}

  /** The chain in the order in which it is gone through. */
  public static List<Step> steps(Language language) {
    List<Step> steps = new ArrayList<>();
    about(language).forEach(word -> steps.add(new Step(BAR + word, BAR)));
    steps.add(new Step(BAR + " ", BAR));
    steps.add(new Step(UNIT + BAR, BAR));
    steps.add(new Step(" " + BAR, BAR));
    // Another sign behind a sign is none.
    List.of("-", "\u2013", "\u2212").forEach(sign -> steps.add(new Step(BAR + sign, "=")));
    steps.add(new Step("=", BAR));
    String mark = language == Language.EN ? "." : ",";
    // 007 is no amount, and 2023 on its own is a year.
    List.of(BAR, mark).forEach(next -> steps.add(new Step(BAR + "0" + next, BAR + "1" + next)));
    steps.add(new Step(BAR + "0", "#"));
    List.of("19", "20").forEach(century -> steps.add(new Step(BAR + century, BAR + "@")));
    for (char digit = '1'; digit <= '9'; digit++) {
      steps.add(new Step(String.valueOf(digit), "0"));
    }
    steps.add(new Step(BAR + "@00" + BAR, "#"));
    steps.add(new Step(BAR + "@", BAR + "00"));
    List.of("000", "00", "0").forEach(all -> steps.add(new Step("0" + mark + all + BAR, "0?")));
    steps.add(new Step("?", BAR));
    // In front of groups of three there are at most three digits.
    List.of(BAR, "~", "~").forEach(end -> steps.add(new Step(" 000" + end, "~")));
    List.of("000", "00", "0").forEach(all -> steps.add(new Step(BAR + all + "~", PASSED)));
    steps.add(new Step(BAR + "0", "!"));
    steps.add(new Step("0", ""));
    return List.copyOf(steps);
  }

  /** Words that say that a number is not exact; they change nothing of the number. */
  public static List<String> about(Language language) {
    return switch (language) {
      case FI -> List.of("n. ", "noin ");
      case SV -> List.of("ca ", "cirka ");
      case EN -> List.of("about ");
    };
  }

  /**
   * Whether a text is a number.
   *
   * @param text without white space at its ends, single blanks in it
   */
  static boolean is(String text, String unit, Language language) {
    String picture = BAR + withoutMonths(text, language) + BAR;
    for (Step step : steps(language)) {
      picture = picture.replace(step.from().replace(UNIT, unit), step.to());
    }
    return picture.equals(PASSED);
  }

  /** Months as they begin; a remark in brackets that begins with one says of when the number is. */
  public static String months(Language language) {
    return switch (language) {
      case FI -> "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu";
      case SV ->
          "januari februari mars april maj juni juli augusti september oktober november"
              + " december";
      case EN ->
          "January February March April May June July August September October November"
              + " December";
    };
  }

  /** How many letters of a month are looked at. */
  public static final int MONTH_LETTERS = 3;

  /** Months in brackets at the end, without digits, take nothing from the number. */
  private static String withoutMonths(String text, Language language) {
    int bracket = text.indexOf('(');
    if (bracket < 0 || !text.endsWith(")")) {
      return text;
    }
    String remark = text.substring(bracket);
    boolean digits = remark.chars().anyMatch(c -> c >= '0' && c <= '9');
    String begins = remark.substring(1, Math.min(remark.length(), 1 + MONTH_LETTERS));
    return !digits && months(language).contains(begins) ? text.substring(0, bracket).strip() : text;
  }
}
