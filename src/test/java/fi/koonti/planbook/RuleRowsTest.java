package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanSheet;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.RuleChoice;
import fi.koonti.plan.RuleChoices;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleRowsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "FI, deadline-gone, virhe, ERROR",
    "FI, deadline-gone, tieto, INFO",
    "FI, DEADLINE-GONE, Ei käytössä, OFF",
    "SV, deadline-gone, ur bruk, OFF",
    "EN, deadline-gone, error, ERROR",
    "FI, deadline-gone, off, OFF"
  })
  void aRuleIsReadInEveryLanguage(Language language, String code, String word, RuleChoice choice) {
    PlanReading reading = read(PlanFile.small(language).row(PlanSheet.RULES, code, word));
    assertEquals(List.of(), reading.findings());
    assertEquals(
        new RuleChoices(Map.of(FindingCode.DEADLINE_GONE, choice)),
        reading.plan().orElseThrow().rules());
  }

  @Test
  void aBlankChoiceLeavesTheRuleAsItIs() {
    PlanReading reading = read(PlanFile.small().row(PlanSheet.RULES, "deadline-gone", ""));
    assertEquals(RuleChoices.NONE, reading.plan().orElseThrow().rules());
  }

  @Test
  void aPlanOlderThanTheSheetIsAsGoodAsEver() {
    PlanFile file = PlanFile.small();
    file.workbook().removeSheetAt(PlanSheet.RULES.ordinal());
    assertEquals(RuleChoices.NONE, read(file).plan().orElseThrow().rules());
    assertEquals(List.of(), read(file).findings());
  }

  @ParameterizedTest
  @CsvSource({
    "no-such-rule, virhe, Säännöt!A4 plan-value-unknown",
    "wrong-plan, ei käytössä, Säännöt!A4 plan-value-unknown",
    "file-broken, tieto, Säännöt!A4 plan-value-unknown",
    "status-missing, ei käytössä, Säännöt!A4 plan-value-unknown",
    "deadline-gone, paha, Säännöt!B4 plan-value-unknown",
    "'', virhe, Säännöt!A4 plan-value-missing"
  })
  void whatDoesNotServeIsToldAtItsCell(String code, String choice, String expected) {
    PlanReading reading = read(PlanFile.small().row(PlanSheet.RULES, code, choice));
    assertEquals(List.of(expected), reading.findings().stream().map(this::brief).toList());
    assertTrue(reading.plan().isEmpty());
  }

  @Test
  void aRuleIsSetOnce() {
    PlanFile file =
        PlanFile.small()
            .row(PlanSheet.RULES, "deadline-gone", "virhe")
            .row(PlanSheet.RULES, "deadline-gone", "tieto");
    assertEquals(
        List.of("Säännöt!A5 plan-code-repeated"),
        read(file).findings().stream().map(this::brief).toList());
  }

  private String brief(Finding finding) {
    return finding.place().sheet() + "!" + finding.place().cell() + " " + finding.code().code();
  }

  private PlanReading read(PlanFile file) {
    return new PlanReader(FileLimits.defaults()).read(file.in(folder), "suunnitelma.xlsx");
  }
}
