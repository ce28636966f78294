package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Plan;
import fi.koonti.text.TextNormalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that begins with the label that a hand-made report had in front of it, {@code Lähtötaso
 * Suunnitteluvaihe}. Goals and indicators may well be numbered, {@code Mittari 2. Läpimenoaika}.
 */
final class LabelInText implements LintRule {

  /** A label, perhaps a mark, and what comes then. */
  private static final Pattern LABELLED =
      Pattern.compile("(\\p{L}{4,20}+)( ?:)? +(?=[\\p{L}\\p{N}])");

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return TextOccurrence.firsts(plan, TextOccurrence.FREE).stream()
        .filter(said -> !isToldOtherwise(said))
        .flatMap(
            said ->
                label(said, places)
                    .map(
                        label ->
                            said.finding(FindingCode.LABEL_IN_TEXT, places).with("label", label))
                    .stream());
  }

  /** A list of indicators has a finding of its own. */
  private static boolean isToldOtherwise(TextOccurrence said) {
    return said.attribute() == Attribute.INDICATOR && IndicatorsInOneCell.isSeveral(said.text());
  }

  private static Optional<String> label(TextOccurrence said, PlanCells places) {
    String text = TextNormalizer.normal(said.text());
    Matcher start = LABELLED.matcher(text);
    return start.lookingAt()
            && places.isHeading(TextNormalizer.folded(start.group(1)))
            && isLabel(said.attribute(), start, text)
        ? Optional.of(start.group().strip())
        : Optional.empty();
  }

  private static boolean isLabel(Attribute attribute, Matcher start, String text) {
    String word = start.group(1);
    boolean marked = start.group(2) != null;
    boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
    boolean begins = !Character.isLowerCase(text.codePointAt(start.end()));
    return marked || begins && (attribute.isMeasured() || shouted && !isAllShouted(text));
  }

  private static boolean isAllShouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }
}
