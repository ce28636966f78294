package fi.koonti.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSystemTest {

  @ParameterizedTest
  @CsvSource({
    "FROM_1900, 1, 1900-01-01T00:00",
    "FROM_1900, 59, 1900-02-28T00:00",
    "FROM_1900, 61, 1900-03-01T00:00",
    "FROM_1900, 45199, 2023-09-30T00:00",
    "FROM_1900, 45199.75, 2023-09-30T18:00",
    "FROM_1900, 45199.99999999999, 2023-10-01T00:00",
    "FROM_1900, 2958465, 9999-12-31T00:00",
    "FROM_1904, 0, 1904-01-01T00:00",
    "FROM_1904, 60, 1904-03-01T00:00",
    "FROM_1904, 43737, 2023-09-30T00:00",
  })
  void aSerialNumberIsADay(DateSystem system, double serial, LocalDateTime date) {
    assertEquals(Optional.of(date), system.date(serial));
  }

  @ParameterizedTest
  @CsvSource({
    "FROM_1900, 60",
    "FROM_1900, 60.5",
    "FROM_1900, -1",
    "FROM_1900, 0",
    "FROM_1900, 0.5",
    "FROM_1900, 2958466",
    "FROM_1900, 1e300",
    "FROM_1904, -0.5",
    "FROM_1904, 2957004"
  })
  void whatNoCalendarHasIsNoDate(DateSystem system, double serial) {
    assertEquals(Optional.empty(), system.date(serial));
  }
}
