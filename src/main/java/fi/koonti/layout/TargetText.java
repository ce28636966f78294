package fi.koonti.layout;

import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The target as the form shows it: what was decided, with its unit and with its bound or direction
 * in words ({@code enintään 14 500 €}), so that one reads it without looking at other columns.
 * Decided words stay as they are; only a bare figure or day gets more.
 *
 * <p>What a form shows is compared with this; its fingerprint is of what the plan says.
 */
public final class TargetText {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private static final String NUMBER =
      "(?<number>(?:n\\.\\h?|noin |ca |about )?[-–−+]?\\d+(?:\\h\\d{3})*(?:[.,]\\d+)?)";

  /** A number, perhaps its unit, perhaps a remark in brackets, and nothing else. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\A" + NUMBER + "(?<unit>\\h?[^\\d\\h(),;][^\\d(),;]*)?(?<remark>\\h*\\(.*\\))?");

  private static final Pattern BEGINS_WITH_DIGIT = Pattern.compile("\\d.*", Pattern.DOTALL);

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)\\h(?=\\d{3}(?!\\d))");

  private static final List<Direction> BOUNDS = List.of(Direction.AT_MOST, Direction.AT_LEAST);

  private static final List<Direction> WAYS =
      List.of(Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER);

  private static final Pattern NUMBER_ALONE = Pattern.compile(NUMBER);

  private static final Pattern REMARK_OR_NOTHING = Pattern.compile("(?:\\h*\\(.*\\))?");

  private static final List<Added> ADDED = Arrays.stream(Language.values()).map(Added::in).toList();

  /** The words of a language that forms add before and behind a target. */
  private record Added(List<String> before, List<String> behind) {

    static Added in(Language language) {
      List<String> before = new ArrayList<>(List.of(by(language) + " "));
      BOUNDS.forEach(bound -> before.add(Words.of(bound, language) + " "));
      return new Added(before, WAYS.stream().map(way -> ", " + Words.of(way, language)).toList());
    }
  }

  private TargetText() {}

  /** What a form in a language shows; empty when no target is set. */
  public static String of(Indicator indicator, Language language) {
    // No line ends within a number.
    return worded(indicator, language, ComputedTarget.beside("", indicator, language));
  }

  /** As forms of earlier versions show it: without the number that it comes to. */
  private static String withoutNumber(Indicator indicator, Language language) {
    return worded(indicator, language, "");
  }

  /**
   * Composes.
   *
   * @param number what it comes to, where the decided text does not say so; else empty
   */
  private static String worded(Indicator indicator, Language language, String number) {
    return THOUSANDS.matcher(words(indicator, language, number)).replaceAll("\u00A0");
  }

  private static String words(Indicator indicator, Language language, String number) {
    String decided = indicator.target().text();
    if (indicator.type() == IndicatorType.DATE) {
      boolean isBare =
          indicator.direction() == Direction.AT_MOST
              && BEGINS_WITH_DIGIT.matcher(decided).matches();
      return isBare ? by(language) + " " + decided : decided;
    }
    Matcher figure = FIGURE.matcher(decided);
    if (!indicator.isNumeric() || !figure.matches()) {
      return decided + number;
    }
    String whole = whole(figure, indicator.unit()) + number;
    return directed(whole, indicator.direction(), language);
  }

  private static String directed(String figure, Direction direction, Language language) {
    if (BOUNDS.contains(direction)) {
      return Words.of(direction, language) + " " + figure;
    }
    return WAYS.contains(direction) ? figure + ", " + Words.of(direction, language) : figure;
  }

  private static String whole(Matcher figure, String unit) {
    if (figure.group("unit") != null || unit.isBlank()) {
      return figure.group();
    }
    String remark = figure.group("remark") == null ? "" : figure.group("remark");
    return figure.group("number") + NO_BREAK_SPACE + unit.strip() + remark;
  }

  /** Whether a form may show this for the target of an indicator, in any language and layout. */
  public static boolean says(String shown, Indicator indicator) {
    return TextNormalizer.same(indicator.target().text(), shown)
        || Arrays.stream(Language.values())
            .flatMap(
                language -> Stream.of(of(indicator, language), withoutNumber(indicator, language)))
            .anyMatch(text -> TextNormalizer.same(text, shown));
  }

  /**
   * What the plan may say where a form shows this: the text itself, and what is left of it without
   * the words that forms add.
   *
   * @param unit what the form shows as the unit; empty when it shows none
   */
  public static Set<String> decided(String shown, String unit) {
    String text = TextNormalizer.normal(shown);
    Set<String> texts = decided(text);
    texts.addAll(decided(ComputedTarget.without(text)));
    String bare = TextNormalizer.normal(unit);
    if (!bare.isEmpty()) {
      List.copyOf(texts).forEach(one -> texts.add(withoutUnit(one, bare)));
    }
    return texts;
  }

  private static Set<String> decided(String text) {
    Set<String> texts = new LinkedHashSet<>(List.of(text));
    for (Added added : ADDED) {
      for (String beginning : added.before()) {
        if (text.startsWith(beginning)) {
          texts.add(text.substring(beginning.length()));
        }
      }
      for (String more : added.behind()) {
        if (text.endsWith(more)) {
          texts.add(text.substring(0, text.length() - more.length()));
        }
      }
    }
    return texts;
  }

  /** A bare figure without its unit; other texts as they are. */
  private static String withoutUnit(String text, String unit) {
    for (int at = text.lastIndexOf(unit); at > 0; at = text.lastIndexOf(unit, at - 1)) {
      int end = at + unit.length();
      if (text.charAt(at - 1) == ' '
          && NUMBER_ALONE.matcher(text).region(0, at - 1).matches()
          && REMARK_OR_NOTHING.matcher(text).region(end, text.length()).matches()) {
        return text.substring(0, at - 1) + text.substring(end);
      }
    }
    return text;
  }

  private static String by(Language language) {
    return LayoutTexts.get("target.by", language);
  }
}
