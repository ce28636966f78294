package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Plan;
import fi.koonti.text.HtmlTags;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tags that came along when a text was copied out of a web form; they would go into all forms. */
final class HtmlInPlan implements LintRule {

  /** Signs that were written as HTML writes them. */
  private static final Pattern SIGN =
      Pattern.compile("&(?:nbsp|amp|lt|gt|quot|auml|ouml);", Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return TextOccurrence.firsts(plan, TextOccurrence.FREE).stream()
        .filter(said -> isHtml(said.text()))
        .map(said -> said.finding(FindingCode.HTML_IN_PLAN, places));
  }

  private static boolean isHtml(String text) {
    return HtmlTags.areIn(text) || SIGN.matcher(text).find();
  }
}
