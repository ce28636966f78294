package fi.koonti.damage;

import fi.koonti.form.FormMaker;
import fi.koonti.form.FormOrder;
import fi.koonti.layout.FormColumn;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.submission.History;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateException;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Path;

/** Lays forms on desks. */
final class Desks {

  private final FormMaker maker;

  Desks() throws IOException, TemplateException {
    this.maker = new FormMaker(Template.open(Path.of("workbook-templates/lomake.xlsx")));
  }

  /** A form as it is sent. */
  byte[] blank(Plan plan, String period, String sector, History history) {
    return maker.make(
        new FormOrder(
            plan,
            plan.period(period).orElseThrow(),
            plan.sector(sector).orElseThrow(),
            history,
            Language.FI));
  }

  /** Which row of its sector's form an indicator has. */
  static int row(Plan plan, Indicator indicator) {
    return plan.indicators().stream()
        .filter(one -> one.sector().equals(indicator.sector()))
        .toList()
        .indexOf(indicator);
  }

  /** A form of the third quarter in which every row is answered, and none raises a finding. */
  Desk filled(Plan plan, String sector, History history) {
    Desk desk = new Desk(blank(plan, "2023-Q3", sector, history));
    int rows = desk.rows().size();
    for (int i = 0; i < rows; i++) {
      desk.type(i, FormColumn.STATUS, "Ei arvioitavissa");
      desk.type(i, FormColumn.NARRATIVE, desk.news("Tietoa ei vielä ole"));
    }
    desk.putTogether();
    return desk;
  }
}
