package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameSpelledDifferentlyTest {

  @TempDir Path folder;

  @Test
  void anotherSpellingIsToldOnceWithTheFirst() {
    PlanFile file =
        PlanFile.small()
            .goal("E-2", "ELYM", "KOULUTETAAN VÄKEÄ", "", "")
            .goal("E-3", "ELYM", "KOULUTETAAN  VÄKEÄ", "", "")
            .goal("E-4", "ELYM", "Koulutetaan  väkeä", "", "")
            .goal("E-5", "ELYM", "Koulutetaan väkeä.", "", "");
    List<Finding> findings =
        Linted.findings(folder, file).stream()
            .filter(f -> f.code() == FindingCode.NAME_SPELLED_DIFFERENTLY)
            .toList();
    assertEquals(
        List.of("G5 name-spelled-differently", "G8 name-spelled-differently"),
        Linted.words(findings));
    assertEquals("G4", findings.get(0).facts().get("first"));
    assertEquals("Koulutetaan väkeä", findings.get(0).facts().get("other"));
  }
}
