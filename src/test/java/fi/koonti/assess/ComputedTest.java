package fi.koonti.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.koonti.assess.Computed.Basis;
import fi.koonti.assess.Computed.ProgressBasis;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ComputedTest {

  @Test
  void bundlesCallAReasonByItsCode() {
    assertEquals("target-met", Basis.TARGET_MET.code());
    assertEquals("no-baseline", ProgressBasis.NO_BASELINE.code());
  }

  @Test
  void thereIsAProgressOrTheReasonWhyThereIsNone() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Computed(null, null, Basis.TIME_LEFT, ProgressBasis.KNOWN));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Computed(null, BigDecimal.ONE, Basis.TIME_LEFT, ProgressBasis.NO_BASELINE));
  }
}
