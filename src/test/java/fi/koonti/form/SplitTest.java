package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Plan;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import fi.koonti.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SplitTest {

  private static final FormOrder WHOLE = PoriForm.order("ELYM", PoriPlan.history());
  private static final Comparator<Indicator> PLAN_ORDER =
      Comparator.comparing(WHOLE.plan().indicators()::indexOf);

  @Test
  void eachSectionIsAPartInTheOrderOfThePlan() {
    assertEquals(
        List.of(
            "2023-Q3_ELYM_Porin-elinvoimaisuus.xlsx",
            "2023-Q3_ELYM_Porilaisten-hyvinvointi.xlsx",
            "2023-Q3_ELYM_Elinvoima-ja-ymparistotoimiala.xlsx",
            "2023-Q3_ELYM_Joukkoliikenne.xlsx",
            "2023-Q3_ELYM_Tyollisyydenhoito.xlsx"),
        parts(Split.SECTION).stream().map(FormOrder::fileName).toList());
  }

  @ParameterizedTest
  @EnumSource(Split.class)
  void everyRowIsInExactlyOnePart(Split split) {
    List<Indicator> together =
        parts(split).stream().flatMap(part -> part.asked().stream()).sorted(PLAN_ORDER).toList();
    assertEquals(WHOLE.asked(), together);
  }

  @Test
  void rowsThatNobodyAnswersForHaveAPartOfTheirOwn() {
    Plan plan = Sample.plan(Sample.TRIPS, Sample.PLAN_MADE);
    List<FormPart> parts =
        Split.RESPONSIBLE.parts(plan, Sample.Q3, plan.sectors().get(0), Language.FI);
    assertEquals(1, parts.size());
    assertEquals("Muut: ei vastuutahoa", parts.get(0).name());
    assertEquals("Muut-ei-vastuutahoa", parts.get(0).slug());
  }

  @Test
  void oneNameInTwoSpellingsIsOnePart() {
    Plan plan = Sample.plan(in("ELYM-001", "Joukkoliikenne"), in("ELYM-002", "JOUKKOLIIKENNE"));
    List<FormPart> parts = Split.SECTION.parts(plan, Sample.Q3, plan.sectors().get(0), Language.FI);
    assertEquals(List.of("Joukkoliikenne"), parts.stream().map(FormPart::name).toList());
  }

  @Test
  void everyPartIsAFormOfItsOwn() {
    List<String> ids = parts(Split.SECTION).stream().map(part -> part.identity().formId()).toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
    assertNotEquals(WHOLE.identity().formId(), ids.get(0));
  }

  @Test
  void aLongNameOfAPartIsShortenedWhereItIsShown() {
    FormPart part = new FormPart("Osio ".repeat(40).strip(), "Osio", Set.of());
    assertEquals(WHOLE.sector().name().length() + 82, order(part).addressee().length());
  }

  private static Indicator in(String id, String section) {
    return IndicatorLike.of(Sample.indicator(id, "Matkat", IndicatorType.NUMBER, "1", "2"))
        .section(section)
        .build();
  }

  private static List<FormOrder> parts(Split split) {
    return split.parts(WHOLE.plan(), WHOLE.period(), WHOLE.sector(), Language.FI).stream()
        .map(SplitTest::order)
        .toList();
  }

  private static FormOrder order(FormPart part) {
    return new FormOrder(
        WHOLE.plan(), WHOLE.period(), WHOLE.sector(), Optional.of(part), History.NONE, Language.FI);
  }
}
