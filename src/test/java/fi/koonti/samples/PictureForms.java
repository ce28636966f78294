package fi.koonti.samples;

import fi.koonti.form.FormMaker;
import fi.koonti.form.FormOrder;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateException;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the forms whose pictures are in {@code docs/pictures}: {@code java
 * fi.koonti.samples.PictureForms FOLDER}, from the test class path. A small, a medium and a large
 * one, each empty, half filled, and filled with narratives as long as the seed's longest.
 */
public final class PictureForms {

  private static final Path TEMPLATE = Path.of("workbook-templates/lomake.xlsx");
  private static final int LONGEST = 1_800;

  private PictureForms() {}

  public static void main(String[] args) throws IOException, TemplateException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    FormMaker maker = new FormMaker(Template.open(TEMPLATE));
    write(folder, "medium", order(PoriPlan.plan(), "ELYM"), maker);
    write(folder, "small", order(LargePlan.of(1, 3), "T001"), maker);
    write(folder, "large", order(LargePlan.of(1, 300), "T001"), maker);
  }

  private static void write(Path folder, String name, FormOrder order, FormMaker maker)
      throws IOException {
    byte[] empty = maker.make(order);
    Files.write(folder.resolve(name + "-empty.xlsx"), empty);
    List<PoriAnswer> all = answers(order, LONGEST);
    Files.write(folder.resolve(name + "-full.xlsx"), fill(order, empty, all));
    List<PoriAnswer> half = answers(order, 400).subList(0, (all.size() + 1) / 2);
    Files.write(folder.resolve(name + "-half.xlsx"), fill(order, empty, half));
  }

  private static byte[] fill(FormOrder order, byte[] form, List<PoriAnswer> answers) {
    Instant saved = order.period().due().atStartOfDay(ZoneOffset.UTC).toInstant();
    return PoriFiller.fill(order.plan(), form, answers, saved);
  }

  private static FormOrder order(Plan plan, String sector) {
    return new FormOrder(
        plan,
        plan.period("Q3").orElseThrow(),
        plan.sector(sector).orElseThrow(),
        PoriPlan.history(),
        Language.FI);
  }

  /** An answer for each row; every fourth lacks the correction that its status wants. */
  private static List<PoriAnswer> answers(FormOrder order, int length) {
    List<PoriAnswer> samples = PoriPlan.answers("2023-Q3");
    List<PoriAnswer> answers = new ArrayList<>();
    for (Indicator indicator : order.asked()) {
      PoriAnswer sample = samples.get(answers.size() % samples.size());
      answers.add(answer(indicator, sample, length, answers.size() % 4 == 3));
    }
    return answers;
  }

  private static PoriAnswer answer(
      Indicator indicator, PoriAnswer sample, int length, boolean poor) {
    String outcome = indicator.hasName() ? sample.outcome() : "";
    String status = poor ? "Viivästynyt" : "Etenee suunnitellusti";
    String told = (sample.narrative() + " ").repeat(length).substring(0, length).strip();
    return new PoriAnswer("", indicator.id(), outcome, status, told, "");
  }
}
