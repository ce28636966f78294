package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.FindingTexts;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.text.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyAlikeTest {

  @Test
  void whatAPersonCanReadIsToldOneByOne() {
    assertEquals(1000, told(1000).size());
  }

  @Test
  void ofMoreTheFirstHundredAreToldAndAllTextsStandInOneMore() {
    List<Finding> told = told(1_039_100);
    assertEquals(101, told.size());
    Finding more = told.get(100);
    assertEquals(FindingCode.MORE_ALIKE, more.code());
    assertEquals("1039000", more.facts().get("count"));
    assertTrue(more.value().startsWith("A101: x100\nA102: x101\n"), more.value().substring(0, 40));
    assertTrue(more.value().endsWith("A1039100: x1039099"));
    String said = new FindingTexts(Language.FI).message(more);
    assertTrue(said.contains("vielä 1039000 samanlaista kohtaa"), said);
  }

  private static List<Finding> told(int count) {
    return ManyAlike.told(
        IntStream.range(0, count).boxed().toList(),
        row ->
            Finding.of(
                    FindingCode.TEXT_OUTSIDE_FORM,
                    Place.of("a.xlsx", "Taul1", new CellAddress(row % 1_048_576, 0)))
                .withValue("x" + row));
  }
}
