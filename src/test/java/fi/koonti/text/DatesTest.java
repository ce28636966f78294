package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @Test
  void aDayIsReadAsFilesKeepIt() {
    assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), Dates.iso("2024-02-29"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-30", "2023-13-01", "0000-00-00", "2023-9-30", "30.9.2023", ""})
  void whatNoCalendarHasIsNoDay(String text) {
    assertEquals(Optional.empty(), Dates.iso(text));
  }

  @ParameterizedTest
  @CsvSource({"1900-02-28, false", "1900-03-01, true", "9999-12-31, true", "+10000-01-01, false"})
  void spreadsheetsCountFromMarch1900(LocalDate day, boolean counted) {
    assertEquals(counted, Dates.areCounted(day));
  }
}
