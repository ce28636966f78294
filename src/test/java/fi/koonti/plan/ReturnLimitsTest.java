package fi.koonti.plan;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnLimitsTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "200, 600"})
  void theEndsAreLimits(int megabytes, int seconds) {
    assertDoesNotThrow(() -> new ReturnLimits(megabytes, seconds));
  }

  @ParameterizedTest
  @CsvSource({"0, 30", "201, 30", "30, 0", "30, 601"})
  void nothingBeyondThemIs(int megabytes, int seconds) {
    assertThrows(IllegalArgumentException.class, () -> new ReturnLimits(megabytes, seconds));
  }

  @Test
  void whatWasExpectedIsSaid() {
    assertEquals(
        "expected a limit from 1 to 200, but found 201",
        assertThrows(IllegalArgumentException.class, () -> new ReturnLimits(201, 1)).getMessage());
  }
}
