package fi.koonti.form;

import fi.koonti.maker.FormTemplateMaker;
import fi.koonti.plan.Field;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Settings;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateException;
import fi.koonti.text.Language;
import java.util.EnumSet;
import java.util.Set;

/** Forms of the third quarter of Pori, for tests. */
final class PoriForm {

  private PoriForm() {}

  static FormOrder order(String sector, History previous) {
    Plan plan = PoriPlan.plan();
    return new FormOrder(
        plan,
        plan.period("Q3").orElseThrow(),
        plan.sector(sector).orElseThrow(),
        previous,
        Language.FI);
  }

  /** The same order after a plan that asks for evidence. */
  static FormOrder withEvidence(FormOrder order) {
    return with(order, true, false, true);
  }

  /** The same order after a plan with other settings. */
  static FormOrder with(FormOrder order, boolean evidence, boolean forecast, boolean locked) {
    Plan plan = order.plan();
    Settings old = plan.settings();
    Set<Field> asked = EnumSet.noneOf(Field.class);
    if (evidence) {
      asked.add(Field.EVIDENCE);
    }
    if (forecast) {
      asked.add(Field.FORECAST);
    }
    Settings asking =
        new Settings(
            old.organisation(),
            old.year(),
            old.language(),
            old.narrativeLimit(),
            asked,
            locked,
            old.contact());
    Plan other =
        new Plan(
            plan.identity(),
            asking,
            plan.periods(),
            plan.sectors(),
            plan.statuses(),
            plan.indicators());
    return new FormOrder(other, order.period(), order.sector(), order.previous(), order.language());
  }

  /** The form of the sector that the seed report is about. */
  static byte[] elym() {
    return maker().make(order("ELYM", PoriPlan.history()));
  }

  static FormMaker maker() {
    return maker(FormTemplateMaker.draw(Language.FI));
  }

  static FormMaker maker(byte[] template) {
    try {
      return new FormMaker(Template.open(template));
    } catch (TemplateException e) {
      throw new AssertionError(e);
    }
  }
}
