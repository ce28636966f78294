package fi.koonti.samples;

import fi.koonti.fixture.FilledForm;
import fi.koonti.form.FormMaker;
import fi.koonti.form.FormOrder;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Sector;
import fi.koonti.planbook.PlanWriter;
import fi.koonti.submission.History;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateException;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes {@code samples/pori-2023} out of the tables: the plan, and the forms of two quarters as
 * they came back. Run by developers, from the test class path: {@code java
 * fi.koonti.samples.SampleMaker samples}.
 */
public final class SampleMaker {

  private static final Path TEMPLATES = Path.of("workbook-templates");

  private SampleMaker() {}

  public static void main(String[] args) throws IOException, TemplateException {
    Path folder = Path.of(args.length > 0 ? args[0] : "samples").resolve("pori-2023");
    for (Map.Entry<String, byte[]> file : all().entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  /** Every file of the sample by its name in the sample's folder. */
  public static Map<String, byte[]> all() throws IOException, TemplateException {
    Map<String, byte[]> files = new TreeMap<>();
    Plan plan = PoriPlan.plan();
    Template planTemplate = Template.open(TEMPLATES.resolve("suunnitelma.xlsx"));
    files.put("suunnitelma.xlsx", PlanWriter.write(plan, planTemplate));
    FormMaker maker = new FormMaker(Template.open(TEMPLATES.resolve("lomake.xlsx")));
    for (String period : List.of("2023-Q2", "2023-Q3")) {
      History history = period.equals("2023-Q3") ? PoriPlan.history() : History.NONE;
      returned(plan, plan.period(period).orElseThrow(), history, maker)
          .forEach((name, bytes) -> files.put("palautukset/" + period + "/" + name, bytes));
    }
    return files;
  }

  private static Map<String, byte[]> returned(
      Plan plan, Period period, History history, FormMaker maker) {
    Map<String, List<PoriAnswer>> byFile = new LinkedHashMap<>();
    for (PoriAnswer answer : PoriPlan.answers(period.key())) {
      byFile.computeIfAbsent(answer.file(), file -> new ArrayList<>()).add(answer);
    }
    Map<String, byte[]> files = new TreeMap<>();
    int day = 0;
    for (Map.Entry<String, List<PoriAnswer>> file : byFile.entrySet()) {
      String id = file.getValue().get(0).id();
      Sector sector = plan.sector(plan.indicator(id).orElseThrow().sector()).orElseThrow();
      byte[] form = maker.make(new FormOrder(plan, period, sector, history, Language.FI));
      Instant saved = Instant.parse(period.due().minusDays(8 - day++) + "T09:30:00Z");
      try (FilledForm filled = new FilledForm(form)) {
        file.getValue().forEach(answer -> PoriFiller.fill(plan, filled, answer));
        files.put(file.getKey(), filled.save(saved));
      }
    }
    return files;
  }
}
