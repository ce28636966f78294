package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fi.koonti.assess.EarlierSum;
import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.merge.Answer;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.quantity.Notation;
import fi.koonti.submission.Value;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside an amount of one period stands the sum that is held against the target of the year. */
class AccruedSumTest {

  private static final MergedReport MERGED = Rounds.empty();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
FI | OWN_PERIOD   | 9000       | 4600  | true  | 1 | 9~000~MWh, vuoden alusta 13~600~MWh
SV | OWN_PERIOD   | 9000       | 4600  | true  | 1 | 9~000~MWh, från årets början 13~600~MWh
EN | OWN_PERIOD   | 9000       | 4600  | true  | 1 | 9,000~MWh, 13,600~MWh since the start of the year
FI | OWN_PERIOD   | 9000       | 4600  | true  | 3 | 9~000~MWh, 1.3.2023 alkaen 13~600~MWh
SV | OWN_PERIOD   | 9000       | 4600  | true  | 3 | 9~000~MWh, från 1.3.2023 13~600~MWh
EN | OWN_PERIOD   | 9000       | 4600  | true  | 3 | 9,000~MWh, 13,600~MWh since 1 March 2023
FI | OWN_PERIOD   | 9000       | 4600  | false | 1 | 9~000~MWh, vuoden alusta noin 13~600~MWh
SV | OWN_PERIOD   | 9000       | 4600  | false | 1 | 9~000~MWh, från årets början cirka 13~600~MWh
EN | OWN_PERIOD   | noin 9 000 | 4600  | true  | 1 | noin 9 000, about 13,600~MWh since the start of the year
FI | OWN_PERIOD   | 9000       | -     | true  | 1 | 9~000~MWh (kauden oma; summa ei ole tiedossa)
SV | OWN_PERIOD   | 9000       | -     | true  | 1 | 9~000~MWh (periodens eget; summan är inte känd)
EN | OWN_PERIOD   | 9000       | -     | true  | 1 | 9,000~MWh (this period’s own; the sum is not known)
FI | OWN_PERIOD   | 9000       | 0     | true  | 7 | 9~000~MWh
FI | OWN_PERIOD   | 9000       | 0     | true  | 1 | 9~000~MWh, vuoden alusta 9~000~MWh
FI | OWN_PERIOD   | kesken     | 4600  | true  | 1 | kesken
FI | YEAR_TO_DATE | 9000       | -     | true  | 1 | 9~000~MWh
FI | LEVEL        | 9000       | -     | true  | 1 | 9~000~MWh
""")
  void theSumStandsBesideTheAmountOfThePeriod(
      Language language,
      Accrual accrual,
      String outcome,
      BigDecimal earlier,
      boolean exact,
      int month,
      String told) {
    Indicator indicator =
        IndicatorLike.of(Sample.TRIPS).always().unit("MWh").accrual(accrual).build();
    Value value =
        outcome.matches("[0-9]+")
            ? Value.ofNumber(new BigDecimal(outcome))
            : Value.ofText(outcome).in(indicator.measure(Notation.COMMA));
    ReportRow like = MERGED.rows().get(0);
    Place place = Place.of("a.xlsx", "Seuranta", new CellAddress(5, 4));
    ReportRow row =
        new ReportRow(
            indicator,
            true,
            Map.of(Field.OUTCOME, new Answer(value, place, Optional.empty())),
            Status.DELAYED,
            like.computed(),
            false,
            Optional.ofNullable(earlier)
                .map(sum -> new EarlierSum(sum, exact, LocalDate.of(2023, month, 1))),
            null);
    assertEquals(told.replace('~', '\u00A0'), new ReportTexts(MERGED, language).outcome(row));
  }

  @ParameterizedTest
  @CsvSource({
    "OWN_PERIOD, 4600, '\"accrued\":13600'",
    "YEAR_TO_DATE, , '\"accrued\":9000'",
    "LEVEL, , ''"
  })
  void programsGetTheKindAndTheSumOfWhatAccrues(Accrual accrual, BigDecimal earlier, String written)
      throws IOException {
    Indicator indicator = IndicatorLike.of(Sample.TRIPS).always().accrual(accrual).build();
    Place place = Place.of("a.xlsx", "Seuranta", new CellAddress(5, 4));
    Value value = Value.ofNumber(new BigDecimal("9000"));
    ReportRow row =
        new ReportRow(
            indicator,
            true,
            Map.of(Field.OUTCOME, new Answer(value, place, Optional.empty())),
            Status.DELAYED,
            MERGED.rows().get(0).computed(),
            false,
            Optional.ofNullable(earlier)
                .map(sum -> new EarlierSum(sum, true, LocalDate.of(2023, 1, 1))),
            null,
            Optional.empty());
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
      json.writeStartObject();
      new JsonRows(json, 2023).write(List.of(row));
      json.writeEndObject();
    }
    String text = out.toString();
    assertTrue(text.contains("\"accrual\":\"" + accrual + "\""), text);
    int from = text.indexOf("\"accrued\"");
    assertEquals(written, from < 0 ? "" : text.substring(from, text.indexOf('}', from)));
  }

  @ParameterizedTest
  @CsvSource({"0.80512345, '80,51~%'", "0.805, '80,5~%'", "0.8, '80~%'"})
  void aComputedShareIsWrittenWithTwoDecimals(BigDecimal share, String told) {
    Indicator indicator = IndicatorLike.of(Sample.TRIPS).always().unit("%").build();
    Value value = Value.ofShare(share).in(indicator.measure(Notation.COMMA));
    Place place = Place.of("a.xlsx", "Seuranta", new CellAddress(5, 4));
    ReportRow row =
        new ReportRow(
            indicator,
            true,
            Map.of(Field.OUTCOME, new Answer(value, place, Optional.empty())),
            Status.ON_TRACK,
            MERGED.rows().get(0).computed(),
            false,
            Optional.empty(),
            null);
    assertEquals(
        told.replace('~', '\u00A0'),
        new ReportTexts(MERGED, Language.FI).written(row, Field.OUTCOME));
  }
}
