package fi.koonti.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.quantity.Notation;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The period is January to September 2023. */
class StatusComputationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        // direction; unit; baseline; target; span; outcome; status; progress; basis; progress basis
        "HIGHER_IS_BETTER; ; 113 000; 119 000; 2023; 121 000; REACHED; 1.3333; TARGET_MET; KNOWN",
        "HIGHER_IS_BETTER; ; 113 000; 119 000; 2023; 119 000; REACHED; 1.0000; TARGET_MET; KNOWN",
        "HIGHER_IS_BETTER; ; 113 000; 119 000; 2023; 116 000; -; -; TIME_LEFT; COUNT_IN_PART",
        "HIGHER_IS_BETTER; ; 0; 10; 2023; 4; -; 0.4000; TIME_LEFT; KNOWN",
        "HIGHER_IS_BETTER; km; 5,2; 8,0; 2023; 8,1; -; -; MET_SO_FAR; COUNT_IN_PART",
        "HIGHER_IS_BETTER; %; 60 %; 80 %; 2023; 70 %; -; 0.5000; TIME_LEFT; KNOWN",
        "HIGHER_IS_BETTER; %; 60 %; 80 %; 2023; 81 %; -; 1.0500; MET_SO_FAR; KNOWN",
        "HIGHER_IS_BETTER; %; 60 %; 80 %; 2023; 55 %; -; -; TIME_LEFT; BEHIND_BASELINE",
        "HIGHER_IS_BETTER; kpl; 130 kpl; 150 kpl; 1-6/2023; 63; NOT_REACHED; -; TIME_OVER;"
            + " BEHIND_BASELINE",
        "HIGHER_IS_BETTER; kpl; 130 kpl; 150 kpl; tammi–syyskuu; 140; NOT_REACHED; 0.5000;"
            + " TIME_OVER; KNOWN",
        "HIGHER_IS_BETTER; kpl; 130; 150; ; 140; -; -; TIME_UNKNOWN; COUNT_IN_PART",
        "HIGHER_IS_BETTER; kpl; 130; 150; kevät 2023; 140; -; -; TIME_UNKNOWN; COUNT_IN_PART",
        "HIGHER_IS_BETTER; kpl; 130; 150 tammi–kesäkuussa 2023; ; 140; NOT_REACHED; 0.5000;"
            + " TIME_OVER; KNOWN",
        "LOWER_IS_BETTER; %; 37 % (1–7/2022); 27 %; 1-7/2023; 35; NOT_REACHED; 0.2000; TIME_OVER;"
            + " KNOWN",
        "LOWER_IS_BETTER; pv; 26 pv; 20 pv; 2023; 19,5; -; 1.0833; MET_SO_FAR; KNOWN",
        "LOWER_IS_BETTER; kpl; 64; 40; 5–9/2023; 37; REACHED; 1.1250; TARGET_MET; KNOWN",
        "AT_LEAST; hlö/kk; 431; Vähintään sama; 2023; 361; -; -; TIME_LEFT; NO_WAY",
        "AT_LEAST; hlö/kk; 431; Vähintään sama; 2023; 431; -; -; MET_SO_FAR; NO_WAY",
        "AT_LEAST; hlö/kk; 431; Vähintään sama; 1-9/2023; 431; REACHED; -; TARGET_MET; NO_WAY",
        "NONE; ; 431; Vähintään sama; 1-9/2023; 400; NOT_REACHED; -; TIME_OVER; NO_WAY",
        "AT_MOST; kpl; ''; 30; 2023; 23; -; -; MET_SO_FAR; NO_BASELINE",
        "AT_MOST; kpl; ''; 5; 2023; 6; -; -; TIME_LEFT; NO_BASELINE",
        "LOWER_IS_BETTER; €; 188 000; alle 140 000; 1-9/2023; 140 000; NOT_REACHED; -;"
            + " TIME_OVER; AT_BOUND",
        "LOWER_IS_BETTER; €; 188 000; alle 140 000; 1-9/2023; 139 999; REACHED; 1.0000;"
            + " TARGET_MET; KNOWN",
        "HIGHER_IS_BETTER; %; 60 %; yli 80 %; 2023; 80 %; -; -; TIME_LEFT; AT_BOUND",
        "NONE; pv; 40; 30; 1-9/2023; 29; REACHED; 1.1000; TARGET_MET; KNOWN",
        "NONE; ; ''; 30; 2023; 29; -; -; NO_DIRECTION; AS_STATUS",
        "NONE; ; ''; vähintään 30; 1-9/2023; 29; NOT_REACHED; -; TIME_OVER; NO_BASELINE",
        "LOWER_IS_BETTER; ; 20; vähintään 30; 2023; 29; -; -; NO_DIRECTION; AS_STATUS",
        "HIGHER_IS_BETTER; ; 10 900; 10 000; 1-9/2023; 9 100; NOT_REACHED; -; TIME_OVER;"
            + " WRONG_SIDE",
        "HIGHER_IS_BETTER; ; 0; Määrän kasvu; 2023; 5; -; -; MET_SO_FAR; NO_WAY",
        "HIGHER_IS_BETTER; ; 4; Määrän kasvu; 1-9/2023; 5; REACHED; -; TARGET_MET; NO_WAY",
        "HIGHER_IS_BETTER; ; 4; Määrän kasvu; 1-9/2023; 4; NOT_REACHED; -; TIME_OVER; NO_WAY",
        "LOWER_IS_BETTER; ; 4; Määrän kasvu; 1-9/2023; 4; -; -; NO_DIRECTION; AS_STATUS",
        "HIGHER_IS_BETTER; ; ''; Määrän kasvu; 2023; 5; -; -; NO_TARGET_NUMBER; AS_STATUS",
        "HIGHER_IS_BETTER; ; 113 000; +5 %; 1-9/2023; 118 000; NOT_REACHED; 0.8850; TIME_OVER;"
            + " KNOWN",
        "LOWER_IS_BETTER; ; 200; -10 %; 1-9/2023; 180; REACHED; 1.0000; TARGET_MET; KNOWN",
        "HIGHER_IS_BETTER; ; 0; 5; 2023; viidelle; -; -; NO_OUTCOME_NUMBER; AS_STATUS",
        "HIGHER_IS_BETTER; ; 0; 5; 2023; -; -; -; NO_OUTCOME; AS_STATUS",
        "HIGHER_IS_BETTER; ; 40; 50; 1-9/2023; n. 45; -; -; OUTCOME_NOT_EXACT; AS_STATUS",
        "HIGHER_IS_BETTER; ; 40; 50; 1-9/2023; yli 45; -; -; NO_OUTCOME_NUMBER; AS_STATUS",
        "HIGHER_IS_BETTER; ; 221 000; 228 000; 1-9/2023; 98 %; -; -; NO_OUTCOME_NUMBER; AS_STATUS",
        "HIGHER_IS_BETTER; ; 1 milj. €; 1,2 milj. €; 1-9/2023; 1,3; -; -; OTHER_UNIT; AS_STATUS",
        "HIGHER_IS_BETTER; ; 1; 1,2; 1-9/2023; 1,3 milj. €; -; -; NO_OUTCOME_NUMBER; AS_STATUS",
        "HIGHER_IS_BETTER; ; 1 milj. €; 1,2 milj. €; 1-9/2023; 1 300 000 €; REACHED; 1.5000;"
            + " TARGET_MET; KNOWN",
        "HIGHER_IS_BETTER; milj. €; 1; 1,2 milj. €; 1-9/2023; 1 300 000 €; REACHED; 1.5000;"
            + " TARGET_MET; KNOWN",
        "HIGHER_IS_BETTER; milj. €; 1; 1 200 000 €; 1-9/2023; 1,1; NOT_REACHED; 0.5000; TIME_OVER;"
            + " KNOWN",
        "HIGHER_IS_BETTER; 1000 €; 1000; 1200; 1-9/2023; 1,1 milj. €; NOT_REACHED; 0.5000;"
            + " TIME_OVER; KNOWN",
        "HIGHER_IS_BETTER; €; 1 milj. €; 1,2 milj. €; 1-9/2023; 1 100 t€; NOT_REACHED; 0.5000;"
            + " TIME_OVER; KNOWN",
        "HIGHER_IS_BETTER; ; 5; 7; 10–12/2023; 8; -; -; NOT_BEGUN; AS_STATUS",
        "HIGHER_IS_BETTER; ; 113 000; 119 000; loka–joulukuu; 121 000 (kesä–syyskuu); -; -;"
            + " OTHER_TIME; AS_STATUS",
        "HIGHER_IS_BETTER; kpl; 130; 150; 1-6/2023; 63 (tammi–elokuu); -; -; OTHER_TIME; AS_STATUS",
        "HIGHER_IS_BETTER; ; 259 000; 272 000; 8–12/2023; 103 000 (elo–syyskuu); -; -;"
            + " PART_OF_TIME; OTHER_MONTHS",
        "HIGHER_IS_BETTER; kpl; 5; 7; 1–9/2023; 8 (tammi–elokuu); REACHED; -; TARGET_MET;"
            + " OTHER_MONTHS",
        "LOWER_IS_BETTER; ; 4; Määrän väheneminen; 1-9/2023; 3; REACHED; -; TARGET_MET; NO_WAY",
        "LOWER_IS_BETTER; ; 4; Määrän väheneminen; 1-9/2023; 4; NOT_REACHED; -; TIME_OVER; NO_WAY",
        "HIGHER_IS_BETTER; kpl; 130; 150; 1-9/2023; 130; NOT_REACHED; 0.0000; TIME_OVER; KNOWN",
        "HIGHER_IS_BETTER; %; 60 % (2022); 80 %; ; 70 %; -; 0.5000; TIME_UNKNOWN; KNOWN",
        "HIGHER_IS_BETTER; %; 60 % (1–7/2022); 80 %; ; 70 %; -; -; TIME_UNKNOWN; OTHER_MONTHS"
      })
  void theFiguresSayWhatTheySay(
      Direction direction,
      String unit,
      String baseline,
      String target,
      String span,
      String outcome,
      String status,
      String progress,
      Computed.Basis basis,
      Computed.ProgressBasis progressBasis) {
    Indicator indicator = indicator(direction, unit, baseline, target, span);
    Computed computed =
        StatusComputation.compute(
            indicator,
            Optional.ofNullable(outcome)
                .map(text -> Value.ofText(text).in(indicator.measure(Notation.COMMA))),
            Sample.Q3);
    assertEquals(basis, computed.basis());
    assertEquals(progressBasis, computed.progressBasis());
    assertEquals(status, computed.status() == null ? null : computed.status().name());
    assertEquals(
        progress, computed.progress() == null ? null : computed.progress().toPlainString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        // target; span; outcome; status; basis
        "hyväksytty; 2023; Hyväksytty.; REACHED; TARGET_MET",
        "hyväksytty; 2023; hyväksytty 26.6.2023; -; QUALITATIVE",
        "hyväksytty; 2023; -; -; QUALITATIVE",
        "Valmis; 2023; valmis; REACHED; TARGET_MET",
        "Valmis; 2023; käynnissä; -; TIME_LEFT",
        "Valmis; H1/2023; käynnissä; NOT_REACHED; TIME_OVER",
        "Valmis; ; Aloittamatta; -; TIME_UNKNOWN",
        "Käynnissä; 2023; Valmis; REACHED; TARGET_MET",
        "Käytössä; 2023; ei käytössä; -; TIME_LEFT",
        "Käytössä; 6/2023; Ei käytössä; NOT_REACHED; TIME_OVER",
        "Ei käytössä; 2023; käytössä; REACHED; TARGET_MET",
        "Valmis; 2023; tehty; REACHED; TARGET_MET",
        "Käytössä; 2023; lähes käytössä; -; QUALITATIVE",
        "Käytössä; 2023; valmis; -; QUALITATIVE",
        "Valmis ja käynnissä; 2023; valmis; -; QUALITATIVE"
      })
  void wordsOnAScaleAreCompared(
      String target, String span, String outcome, String status, Computed.Basis basis) {
    assertJudged(IndicatorType.QUALITATIVE, target, span, outcome, status, basis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "30.6.2023; H1/2023; 15.6.2023; REACHED; TARGET_MET",
        "15.9.2023; Q3/2023; 22.9.2023; NOT_REACHED; TIME_OVER",
        "31.10.2023; 10/2023; 20.11.2023; -; DATE_AHEAD",
        "31.10.2023; 10/2023; 20.9.2023 (arvio); -; NO_OUTCOME_DATE",
        "31.10.2023; 10/2023; pian; -; NO_OUTCOME_DATE",
        "syksyllä; 2023; 20.9.2023; -; NO_TARGET_DATE",
        "31.10.2023; 10/2023; -; -; NO_OUTCOME"
      })
  void daysAreCompared(
      String target, String span, String outcome, String status, Computed.Basis basis) {
    assertJudged(IndicatorType.DATE, target, span, outcome, status, basis);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, NO_DIRECTION",
    "HIGHER_IS_BETTER, NO_DIRECTION",
    "NONE, TARGET_MET",
    "AT_MOST, TARGET_MET",
    "LOWER_IS_BETTER, TARGET_MET"
  })
  void aDayIsBetterWhenItIsEarlier(Direction direction, Computed.Basis basis) {
    Indicator asked = indicator(IndicatorType.DATE, direction, "", "", "30.6.2023", "H1/2023");
    assertEquals(basis, computed(asked, Value.ofText("15.6.2023")).basis());
  }

  @ParameterizedTest
  @CsvSource({"2022, TARGET_MET", "7, TIME_OVER"})
  void aNumberCellIsANumberAndNeitherYearNorMonth(int typed, Computed.Basis basis) {
    Indicator asked = indicator(Direction.HIGHER_IS_BETTER, "kpl", "", "2 000", "1-9/2023");
    assertEquals(basis, computed(asked, Value.ofNumber(BigDecimal.valueOf(typed))).basis());
  }

  private static Computed computed(Indicator asked, Value outcome) {
    return StatusComputation.compute(asked, Optional.of(outcome), Sample.Q3);
  }

  private static void assertJudged(
      IndicatorType type,
      String target,
      String span,
      String outcome,
      String status,
      Computed.Basis basis) {
    Computed computed =
        StatusComputation.compute(
            indicator(type, Direction.NONE, "", "", target, span),
            Optional.ofNullable(outcome).map(Value::ofText),
            Sample.Q3);
    assertEquals(basis, computed.basis());
    assertEquals(status, computed.status() == null ? null : computed.status().name());
    assertEquals(Computed.ProgressBasis.NOT_NUMERIC, computed.progressBasis());
  }

  private static Indicator indicator(
      Direction direction, String unit, String baseline, String target, String span) {
    return indicator(IndicatorType.NUMBER, direction, unit, baseline, target, span);
  }

  private static Indicator indicator(
      IndicatorType given,
      Direction direction,
      String unit,
      String baseline,
      String target,
      String span) {
    IndicatorType type = "%".equals(unit) ? IndicatorType.PERCENT : given;
    Indicator plain = Sample.indicator("ELYM-009", "Mittari", type, "", "");
    return IndicatorLike.of(plain)
        .unit(unit == null ? "" : unit)
        .direction(direction)
        .baseline(baseline)
        .target(target)
        .targetSpan(span == null ? "" : span)
        .build();
  }
}
