package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitScaleTest {

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "milj. €; 1,3; 1.3",
        "milj. €; 1 300 000 €; 1.3",
        "milj. €; 1,3 milj. €; 1.3",
        "milj. €; 1,3 milj.; 1.3",
        "milj. €; 1300 t€; 1.3",
        "M€; 950 000 €; 0.95",
        "t€; 1,3 milj. €; 1300",
        "1000 €; 1 300 000 €; 1300",
        "1000 €; 1 300; 1300",
        "€; 1,3 milj. €; 1300000",
        "€; 1 300; 1300",
        "milj. €; 12 kpl; -",
        "milj. €; 40–50 €; -",
        "kpl/1000 as; 4,5 kpl/1000 as; 4.5",
        "pv; n. 40 pv; 40",
        "'';  1,3 milj. €; -",
        "jokin muu; 1,3; 1.3"
      })
  void aNumberIsBroughtToTheUnitThatIsAsked(String unit, String text, BigDecimal number) {
    assertEquals(number, Measure.of(unit, Notation.COMMA).value(text).number());
  }

  @Property
  void eurosAndTheirScalesSayTheSame(
      @ForAll @IntRange(min = 1, max = 999_999) int euros, @ForAll @From("scaled") String unit) {
    UnitScale scale = UnitScale.of(unit);
    BigDecimal read = Measure.of(unit, Notation.COMMA).value(euros + ",00 €").number();

    assertEquals(0, read.multiply(scale.factor()).compareTo(BigDecimal.valueOf(euros)));
  }

  @Provide
  Arbitrary<String> scaled() {
    return Arbitraries.of("€", "t€", "1000 €", "milj. €", "M€", "tuhatta euroa", "miljoonaa euroa");
  }
}
