package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gap shows its unit wherever both fit the column. */
class GapFormatTest {

  @ParameterizedTest
  @CsvSource({
    "-87, NUMBER, kpl, #~##0 kpl",
    "-985000, EURO, €, #~##0 €",
    "-1050000, EURO, €, #~##0 €",
    "-4.6, NUMBER, km, #~##0.0 km",
    "7, PERCENT, %, #~##0 %-yks.",
    "-36, NUMBER, '', #~##0",
    "-51000, NUMBER, yöpymisvuorokautta, #~##0",
    "-123456789.25, EURO, tuhatta euroa, #~##0.00"
  })
  void theUnitStandsBehindTheNumberWhereItFits(
      BigDecimal gap, IndicatorType type, String unit, String shown) {
    Indicator indicator = IndicatorLike.of(Sample.TRIPS).always().type(type).unit(unit).build();
    String code = GapFormat.of(gap, indicator, Texts.of(ReportTexts.class, "report", Language.FI));
    String positive = code.substring(0, code.indexOf(';')).replace("\"+\"", "");
    assertEquals(shown, positive.replace("\"", "").replace('\u00A0', ' ').replace(',', '~'));
  }
}
