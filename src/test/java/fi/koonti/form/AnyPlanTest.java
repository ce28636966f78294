package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.PlanLike;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.read.InputFile;
import fi.koonti.read.SubmissionReader;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import fi.koonti.submission.Submission;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever words a plan has, its form says exactly those and nothing is taken for an answer. */
class AnyPlanTest {

  @Property(tries = 60)
  void aFormIsReadBackWithTheWordsOfThePlan(@ForAll("rows") List<List<String>> rows)
      throws IOException {
    FormOrder order = order(rows);
    Submission submission = read(PoriForm.maker().make(order));
    assertEquals(order.asked(), submission.asked().orElseThrow().indicators());
    assertEquals(0, submission.filled());
    assertEquals(List.of(), submission.strays());
    assertEquals(List.of(), submission.findings());
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> text =
        Arbitraries.strings().withChars("aZäö€ \u00A0\n=+-@'\"<>&|%{}_x0D.,;:!?–…").ofMaxLength(30);
    return text.list().ofSize(9).list().ofMinSize(1).ofMaxSize(4);
  }

  private static FormOrder order(List<List<String>> rows) {
    Plan plan = PoriPlan.plan();
    Indicator model = plan.indicators().get(0);
    List<Indicator> indicators = new ArrayList<>();
    for (List<String> texts : rows) {
      String id = "ELYM-%03d".formatted(indicators.size() + 1);
      indicators.add(indicator(model, id, texts));
    }
    Plan own = PlanLike.of(plan).indicators(indicators).build();
    return new FormOrder(
        own,
        own.period("Q3").orElseThrow(),
        own.sector("ELYM").orElseThrow(),
        History.NONE,
        Language.FI);
  }

  private static Indicator indicator(Indicator model, String id, List<String> texts) {
    return IndicatorLike.of(model)
        .id(id)
        .section(texts.get(0))
        .focusArea(texts.get(1))
        .goal(texts.get(2))
        .deed(texts.get(3))
        .measure("m" + texts.get(4))
        .name(texts.get(5))
        .unit(texts.get(6))
        .baseline(texts.get(7))
        .target(texts.get(8))
        .always()
        .build();
  }

  private static Submission read(byte[] form) throws IOException {
    Path file = Files.createTempFile("form", ".xlsx");
    try {
      Files.write(file, form);
      return (Submission)
          new SubmissionReader(FileLimits.defaults()).read(new InputFile(file, "form.xlsx"));
    } finally {
      Files.delete(file);
    }
  }
}
