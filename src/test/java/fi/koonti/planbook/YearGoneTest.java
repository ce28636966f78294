package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.layout.PlanColumn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan of these rows is for 2023. */
class YearGoneTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "MEASURE, Kampanja 2022, G4 year-gone",
    "MEASURE, Kampanja 2023, ''",
    "MEASURE, Ohjelma 2021–2025, ''",
    "MEASURE, Jaetaan 2022 kpl, ''",
    "TARGET, valmis 31.12.2022, N4 year-gone",
    "TARGET, kuin 2022, ''",
    "BASELINE, 2019: 11 200, ''",
    "TARGET_SPAN, H1/2022, P4 year-gone",
    "TARGET_SPAN, H1/2023, ''"
  })
  void aTextOfYearsGoneByIsTold(PlanColumn column, String text, String expected) {
    assertEquals(
        expected.isEmpty() ? List.of() : List.of(expected), Linted.row(folder, column, text));
  }
}
