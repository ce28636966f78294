package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Plan;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several measures in one cell: they would share one narrative. */
final class MeasuresInOneCell implements LintRule {

  /**
   * A word with a capital in mid-sentence that is a Finnish verb of plans ({@code tukee
   * investointeja Rakennetaan kannustimia}). Names in any case ({@code Pori Energia Oy}, {@code
   * Raumalle}) have other endings; a comma, colon or dash before it may well introduce one.
   */
  private static final Pattern SECOND_VERB =
      Pattern.compile("\\p{Ll}\\s\\p{Lu}\\p{Ll}{2,}(?:[td]aan|[td]ään|mme)\\s\\p{L}");

  /**
   * {@code Viestinnän kehittäminen Palvelujen parantaminen}: a second measure behind a whole one.
   */
  private static final Pattern SECOND_NOUN =
      Pattern.compile("minen\\s\\p{Lu}\\p{Ll}+\\s(?:[\\p{L}-]+\\s){0,4}\\p{Ll}+minen\\b");

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return TextOccurrence.firsts(plan, List.of(Attribute.MEASURE)).stream()
        .filter(said -> isSeveral(said.text()))
        .map(said -> said.finding(FindingCode.MEASURES_IN_ONE_CELL, places));
  }

  private static boolean isSeveral(String text) {
    return ListedText.isList(text)
        || SECOND_VERB.matcher(text).find()
        || SECOND_NOUN.matcher(text).find();
  }
}
