package fi.koonti.form;

import fi.koonti.maker.FormMouldMaker;
import fi.koonti.mould.Mould;
import fi.koonti.mould.MouldFault;
import fi.koonti.plan.Plan;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import fi.koonti.text.Language;

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

  /** The form of the sector that the seed report is about. */
  static byte[] elym() {
    return maker().make(order("ELYM", PoriPlan.history()));
  }

  static FormMaker maker() {
    return maker(FormMouldMaker.draw(Language.FI));
  }

  static FormMaker maker(byte[] mould) {
    try {
      return new FormMaker(Mould.open(mould));
    } catch (MouldFault e) {
      throw new AssertionError(e);
    }
  }
}
