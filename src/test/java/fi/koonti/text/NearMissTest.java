package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

  private static final List<String> KNOWN =
      List.of(
          "--period",
          "--plan",
          "--previous",
          "--published",
          "--sector",
          "--severity",
          "--split",
          "2025-Q1",
          "2025-Q2",
          "text",
          "json",
          "csv",
          "ELYM",
          "SIV",
          "validate",
          "generate");

  @ParameterizedTest
  @CsvSource({
    "--perod, --period",
    "--preiod, --period",
    "--periodi, --period",
    "-period, --period",
    "--prev, --previous",
    "--sektori, --sector",
    "--sektor, --sector",
    "--publ, --published",
    "2025-q1, 2025-Q1",
    "2025Q2, 2025-Q2",
    "2025 Q1, 2025-Q1",
    "JSON, json",
    "jsn, json",
    "elym, ELYM",
    "validat, validate",
    "genrate, generate",
    "vaildate, validate",
  })
  void aSlipIsUnderstood(String word, String meant) {
    assertEquals(Optional.of(meant), NearMiss.of(word, KNOWN));
  }

  @ParameterizedTest
  @CsvSource({"pdf", "--strict", "x", "''", "kokoa", "2019-Q4", "2025-Q9", "--out"})
  void whatIsNearNothingIsNotGuessed(String word) {
    assertEquals(Optional.empty(), NearMiss.of(word, KNOWN));
  }
}
