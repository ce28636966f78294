package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Plan;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tags that came along when a text was copied out of a web form; they would go into all forms. */
final class HtmlInPlan implements LintRule {

  /** Tags that web forms really leave behind; {@code <3} and {@code a < b} are none. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|div|span|b|i|u|strong|em|ul|ol|li|table|tr|td|th|a|font|h[1-6])"
              + "(?:\\s[^<>]{0,500})?/?>|&(?:nbsp|amp|lt|gt|quot|auml|ouml);",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Finding> look(Plan plan, PlanPlaces places) {
    return Said.firsts(plan, List.of(Attribute.values())).stream()
        .filter(said -> TAG.matcher(said.text()).find())
        .map(said -> said.finding(FindingCode.HTML_IN_PLAN, places));
  }
}
