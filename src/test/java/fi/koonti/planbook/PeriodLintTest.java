package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.layout.PlanSheet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodLintTest {

  @TempDir Path folder;

  /** Periods as {@code code name start end}, days without the year are of 2023. */
  @ParameterizedTest
  @CsvSource({
    "K1 a 1.1. 31.3. | K2 b 1.4. 30.6., ''",
    "K1 a 1.1. 15.4. | K2 b 1.4. 30.6., C5 periods-overlap",
    "K1 a 1.1. 31.3. | K2 b 1.1. 30.6. | K3 c 1.1. 30.9., ''",
    "K1 a 1.1. 30.6. | K2 b 1.7. 31.12. | V c 1.1. 31.12., ''",
    "K1 a 1.1. 30.6. | K2 b 1.1. 30.6., C5 periods-overlap",
    "K1 a 1.1. 30.6. | K2 b 1.4. 30.6. | K3 c 1.7. 30.9., C5 periods-overlap",
    "K1 a 1.1. 31.3. | K2 b 1.1. 30.6. | K3 c 1.7. 30.9., C5 periods-overlap",
    "K1 a 1.1. 31.3. | K2 b 1.4. 30.6. | V c 1.1. 31.12., ''",
    "K2 b 1.4. 30.6. | K1 a 1.1. 31.3., D5 periods-unordered",
    "K1 a 1.1. 31.8. | K2 b 1.10. 31.12., C5 periods-apart",
    "K1 a 1.1. 30.4. | K2 b 2.5. 31.8. | K3 c 1.9. 31.12., C5 periods-apart",
    "K1 a 1.1. 31.3. | K2 b 1.5. 30.6. | V c 1.1. 31.12., ''",
    "K1 a 1.4. 30.6. | K2 b 1.7. 30.9., ''",
    "K1 a 1.1.2022 31.3.2022 | K2 b 1.4. 30.6., C4 period-of-other-year",
    "K1 a 1.12.2022 31.3. | K2 b 1.4. 30.6., C4 period-of-other-year",
    "K1 a 1.1.2024 31.3.2024 | K2 b 1.4.2024 30.6.2024, B5 period-of-other-year",
    "K1 Kevät-2022 1.1. 31.3. | K2 b 1.4. 30.6., B4 period-name-of-other-year",
    "K1 Kevät-2023 1.1. 31.3. | K2 2.-neljännes 1.4. 30.6., ''"
  })
  void periodsAreLookedAt(String periods, String told) {
    PlanFile file = PlanFile.small();
    int row = 4;
    for (String period : periods.split(" \\| ")) {
      String[] words = period.split(" ");
      file.set(PlanSheet.PERIODS, "A" + row, words[0]).set(PlanSheet.PERIODS, "B" + row, words[1]);
      file.set(PlanSheet.PERIODS, "C" + row, day(words[2]));
      file.set(PlanSheet.PERIODS, "D" + row, day(words[3]));
      file.set(PlanSheet.PERIODS, "E" + row, "31.12.2025");
      row++;
    }
    List<String> expected = told.isEmpty() ? List.of() : Arrays.asList(told.split(", "));
    assertEquals(expected, Linted.words(Linted.findings(folder, file)));
  }

  private static String day(String day) {
    return day.endsWith(".") ? day + "2023" : day;
  }
}
