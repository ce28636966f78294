package fi.koonti.maker;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.form.CarriedAnswers;
import fi.koonti.form.FormMaker;
import fi.koonti.form.FormOrder;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Settings;
import fi.koonti.plan.Status;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import fi.koonti.submission.Value;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateException;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the forms whose picture the guide shows: {@code java fi.koonti.maker.GuidePictureForms
 * FOLDER}, from the test class path. One for each language, with a finished row, one that lacks its
 * correction, and one that is not begun. How the pictures are made of them is told in {@code
 * docs/pictures}.
 */
public final class GuidePictureForms {

  private static final Path TEMPLATES = Path.of("workbook-templates");
  private static final int LIMIT = 2_000;

  private final Language language;
  private final Texts texts;

  private GuidePictureForms(Language language) {
    this.language = language;
    this.texts = MakerTexts.in(language);
  }

  public static void main(String[] args) throws IOException, TemplateException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Language language : Language.values()) {
      String suffix = language == Language.FI ? "" : "_" + language.code();
      Template template = Template.open(TEMPLATES.resolve("lomake" + suffix + ".xlsx"));
      byte[] form = new FormMaker(template).make(new GuidePictureForms(language).order());
      Files.write(folder.resolve("guide-" + language.code() + ".xlsx"), form);
    }
  }

  private FormOrder order() {
    Plan plan = plan();
    FormOrder order =
        new FormOrder(plan, plan.periods().get(0), plan.sectors().get(0), History.NONE, language);
    return order.with(answers(plan));
  }

  private Plan plan() {
    Settings settings =
        new Settings(word("city"), 2026, language, LIMIT, Set.of(), true, word("contact"));
    LocalDate end = LocalDate.of(2026, 9, 30);
    Period period =
        new Period(
            "2026-Q3", "Q3", word("period"), LocalDate.of(2026, 7, 1), end, end.plusDays(20));
    return new Plan(
        new PlanIdentity("OHJE", 1, ""),
        settings,
        List.of(period),
        List.of(new Sector("KUL", word("sector"), "", "")),
        PoriPlan.statuses(language),
        List.of(
            row(1, IndicatorType.NUMBER, Direction.HIGHER_IS_BETTER, word("unit1")),
            row(2, IndicatorType.NUMBER, Direction.AT_MOST, word("unit2")),
            row(3, IndicatorType.PERCENT, Direction.AT_LEAST, "%")));
  }

  private Indicator row(int number, IndicatorType type, Direction direction, String unit) {
    return IndicatorLike.of(PoriPlan.plan().indicators().get(0))
        .id("KUL-00" + number)
        .sector("KUL")
        .section("")
        .measure(word("measure" + number))
        .name(word("indicator" + number))
        .type(type)
        .unit(unit)
        .direction(direction)
        .baseline("")
        .target(word("target" + number))
        .targetSpan("")
        .always()
        .build();
  }

  private CarriedAnswers answers(Plan plan) {
    Map<Field, Value> done = new HashMap<>();
    done.put(Field.OUTCOME, Value.ofNumber(BigDecimal.valueOf(96_400)));
    done.put(Field.STATUS, status(plan, Status.ON_TRACK));
    done.put(Field.NARRATIVE, Value.ofWords(word("narrative1")));
    Map<Field, Value> poor = new HashMap<>();
    poor.put(Field.OUTCOME, Value.ofNumber(BigDecimal.valueOf(34)));
    poor.put(Field.STATUS, status(plan, Status.DELAYED));
    poor.put(Field.NARRATIVE, Value.ofWords(word("narrative2")));
    return new CarriedAnswers(Map.of("KUL-001", done, "KUL-002", poor));
  }

  private static Value status(Plan plan, Status status) {
    return Value.ofWords(plan.choice(status).orElseThrow().name());
  }

  private String word(String key) {
    return texts.get("form.picture." + key);
  }
}
