package fi.koonti.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.PlanColumn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockImportTest {

  private static Imported block(String... lines) {
    String[] all = new String[lines.length + 2];
    all[0] = "TAVOITE\tKasvu";
    all[1] = "TOIMENPIDE\tMarkkinointi";
    System.arraycopy(lines, 0, all, 2, lines.length);
    return Imported.ofText(all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAINOPISTE\tKasvava Pori\nTAVOITE\tKasvu\nTOIMENPIDE\tMyynti\nMITTARI\tTontit",
        "Painopiste: Kasvava Pori\nTavoite: Kasvu\nToimenpide: Myynti\nMittari: Tontit",
        "painopiste\tKasvava Pori\ntavoite\tKasvu\ntoimenpide\tMyynti\nmittari\tTontit",
        "PAINOPISTE Kasvava Pori\nTAVOITE Kasvu\nTOIMENPIDE Myynti\nMITTARI Tontit",
        "PAINOPISTE\nKasvava Pori\nTAVOITE\nKasvu\nTOIMENPIDE\nMyynti\nMITTARI\tTontit",
        "TYNGDPUNKT\tKasvava Pori\nMÅL\tKasvu\nÅTGÄRD\tMyynti\nMÄTARE\tTontit",
        "Tyngdpunkt: Kasvava Pori\nMål: Kasvu\nÅtgärd: Myynti\nMätare: Tontit"
      })
  void labelsAreKnownInAnyCaseWithOrWithoutColonInFinnishAndSwedish(String report) {
    Imported made = Imported.ofText(report, "Lähtötaso: 1", "Tavoitetaso: 2");
    assertEquals("Kasvava Pori", made.field(1, PlanColumn.FOCUS_AREA));
    assertEquals("Kasvu", made.field(1, PlanColumn.GOAL));
    assertEquals("Myynti", made.field(1, PlanColumn.MEASURE));
    assertEquals("Tontit", made.field(1, PlanColumn.INDICATOR));
    assertEquals("1", made.field(1, PlanColumn.BASELINE));
    assertEquals("2", made.field(1, PlanColumn.TARGET));
  }

  @Test
  void theSectorOfASectionStaysWhereItIsNamed() {
    Imported made =
        Imported.ofText(
            "Sivistystoimiala",
            "",
            "TAVOITE\tLukeminen",
            "TOIMENPIDE\tKirjasto",
            "MITTARI\tLainat",
            "",
            "Tekninen toimiala",
            "",
            "TAVOITE\tKadut",
            "TOIMENPIDE\tPaikkaus",
            "MITTARI\tKuopat");
    assertEquals(2, made.plan().sectors().size(), made.questions().toString());
    assertEquals("SIV", made.field(1, PlanColumn.SECTOR));
    assertEquals("TETO", made.field(2, PlanColumn.SECTOR));
  }

  @Test
  void aSectorInTheMidstOfABlockHoldsForItsMeasures() {
    Imported made =
        Imported.ofText(
            "TAVOITE\tLukeminen",
            "Sivistystoimiala",
            "TOIMENPIDE\tKirjasto",
            "MITTARI\tLainat",
            "TOIMENPIDE\tKirja-auto",
            "MITTARI\tPysäkit",
            "TAVOITE\tKadut",
            "Tekninen toimiala",
            "TOIMENPIDE\tPaikkaus",
            "MITTARI\tKuopat");
    assertEquals("SIV", made.field(1, PlanColumn.SECTOR));
    assertEquals("SIV", made.field(2, PlanColumn.SECTOR));
    assertEquals("TETO", made.field(3, PlanColumn.SECTOR));
  }

  @Test
  void wordsOfLabelsInNarrativesAreNoLabels() {
    Imported made =
        block(
            "MITTARI\tKampanjat\tLähtötaso\tTavoitetaso",
            "\t\t5\t7",
            "Selvitys:",
            "Toimenpide: on aloitettu.",
            "Selvitys valmistuu vuoden aikana.",
            "Tavoite on lähellä.");
    assertEquals(1, made.plan().indicators().size());
    assertEquals(
        "Toimenpide: on aloitettu.\nSelvitys valmistuu vuoden aikana.\nTavoite on lähellä.",
        made.field(1, PlanColumn.ANSWER_NARRATIVE));
  }

  @Test
  void aNarrativeOfSeveralIndicatorsWithoutNumbersIsAsked() {
    Imported made =
        block(
            "MITTARI\t\tLähtötaso\tTavoitetaso",
            "\tMittari 1. Kampanjat\t5\t7",
            "\tMittari 2. Matkat\t6\t8",
            "Selvitys: Työ etenee.");
    assertEquals("", made.field(1, PlanColumn.ANSWER_NARRATIVE));
    assertEquals(List.of("Työ etenee."), made.proposals("TOI-002", PlanColumn.ANSWER_NARRATIVE));
  }

  @Test
  void threeLevelRowsInTwoColumnsAreAskedWhenTheNamesStandInOneCell() {
    Imported made =
        block(
            "MITTARI\tMittari 1. Kampanjat. Mittari 2. Matkat.\tLähtötaso\tTavoitetaso",
            "\t\t5\t7",
            "\t\t6\t8");
    assertEquals(List.of("7"), made.proposals("TOI-001", PlanColumn.TARGET));
    assertTrue(
        made.field(2, PlanColumn.TARGET).equals("8")
            || made.proposals("TOI-002", PlanColumn.TARGET).equals(List.of("8")));
  }

  @Test
  void tagsOfWebPagesBecomeText() {
    Imported made = block("MITTARI\tKampanjat", "Selvitys: <p>Yksi.</p> <p>Kaksi &amp; kolme.</p>");
    assertEquals(
        "Yksi.\nKaksi & kolme.",
        made.field(1, PlanColumn.ANSWER_NARRATIVE).replaceAll("\\s*\n\\s*", "\n"));
  }

  @Test
  void outcomesAndStatusesWithLabelsAreAnswers() {
    Imported made =
        block(
            "MITTARI\tKampanjat\tLähtötaso\tTavoitetaso",
            "\t\t5\t7",
            "Toteuma: 6",
            "Tila: Etenee suunnitellusti");
    assertEquals("6", made.field(1, PlanColumn.ANSWER_OUTCOME));
    assertEquals("Etenee suunnitellusti", made.field(1, PlanColumn.ANSWER_STATUS));
  }

  @Test
  void levelsInTheNameOfAnIndicatorAreProposed() {
    Imported made =
        block("Mittarit:", "- Lainat: lähtötaso 12,1, tavoite 13", "- Käynnit (tavoite 250)");
    assertEquals(2, made.plan().indicators().size());
    assertEquals(List.of("Lainat"), made.proposals("TOI-001", PlanColumn.INDICATOR));
    assertEquals(List.of("12,1"), made.proposals("TOI-001", PlanColumn.BASELINE));
    assertEquals(List.of("13"), made.proposals("TOI-001", PlanColumn.TARGET));
    assertEquals(List.of("250"), made.proposals("TOI-002", PlanColumn.TARGET));
  }

  @Test
  void aParagraphBehindAnIndicatorIsAskedAsItsNarrative() {
    Imported made = block("Mittari: Kampanjat", "Tavoite toteutui: 45 kpl");
    assertEquals(1, made.plan().indicators().size());
    assertEquals(
        List.of("Tavoite toteutui: 45 kpl"),
        made.proposals("TOI-001", PlanColumn.ANSWER_NARRATIVE));
    assertEquals(List.of("45 kpl"), made.proposals("TOI-001", PlanColumn.ANSWER_OUTCOME));
    assertEquals(List.of("Toteutunut"), made.proposals("TOI-001", PlanColumn.ANSWER_STATUS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tavoite toteutui: 45 kpl. | Toteutunut | 45 kpl",
        "Tavoitetta ei saavutettu, kampanjoita oli 3 kpl. | Ei toteudu | 3 kpl",
        "Työ etenee suunnitellusti. | Etenee suunnitellusti |",
        "Hankinta on viivästynyt. | Viivästynyt |",
        "Hankkeesta luovuttiin. | Luovuttu |",
        "Työtä ei ole vielä aloitettu. | Ei aloitettu |",
        "Tilannetta ei voida vielä arvioida. | Ei arvioitavissa |",
        "Tavoite toteutui osittain, toteuma 6 kpl. | Toteutuu osittain | 6 kpl",
        "Målet uppnåddes inte. Utfallet var 4. | Ei toteudu | 4",
        "Arbetet framskrider enligt planerna. | Etenee suunnitellusti |",
        "Vuonna 2023 työ jatkui. | |",
        "Tavoite saavutetaan vuoden lopussa. | |",
        "Ei ole vielä saavutettu. | |"
      })
  void whatOnlyTheNarrativeSaysIsProposedAndNotTaken(
      String narrative, String status, String outcome) {
    Imported made =
        block(
            "MITTARI\tKampanjat\tLähtötaso\tTavoitetaso",
            "\t\t5 kpl\t7 kpl",
            "Selvitys: " + narrative);
    assertEquals("", made.field(1, PlanColumn.ANSWER_STATUS));
    assertEquals("", made.field(1, PlanColumn.ANSWER_OUTCOME));
    assertEquals(
        status == null ? List.of() : List.of(status),
        made.proposals("TOI-001", PlanColumn.ANSWER_STATUS));
    assertEquals(
        outcome == null ? List.of() : List.of(outcome),
        made.proposals("TOI-001", PlanColumn.ANSWER_OUTCOME));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talousarvion toteutuminen, sivistystoimiala | Sivistystoimiala",
        "Uppföljning av målen 2023, bildningssektorn | Bildningssektorn",
        "Osavuosikatsaus 1-9/2023 Tekninen toimiala | Tekninen toimiala",
        "Sivistystoimialan tavoitteet 2023 | Sivistystoimiala"
      })
  void aTitleNamesItsSector(String title, String sector) {
    Imported made =
        Imported.ofText(title, "", "TAVOITE\tKasvu", "TOIMENPIDE\tMyynti", "MITTARI\tTontit");
    assertEquals(sector, made.plan().sectors().get(0).name());
    assertEquals("", made.field(1, PlanColumn.SECTION));
  }

  @Test
  void labelsMayBeCounted() {
    Imported made =
        Imported.ofText(
            "1. Tavoite: Kasvu", "1.1 Toimenpide 1: Myynti", "- Mittari: Tontit", "Tavoitetaso: 2");
    assertEquals("Kasvu", made.field(1, PlanColumn.GOAL));
    assertEquals("Myynti", made.field(1, PlanColumn.MEASURE));
    assertEquals("Tontit", made.field(1, PlanColumn.INDICATOR));
    assertEquals("2", made.field(1, PlanColumn.TARGET));
  }

  @Test
  void indicatorsThatCountThemselvesNeedNoOtherLabel() {
    Imported made =
        block(
            "Mittari 1: Lainat",
            "Tavoitetaso: 7",
            "Toteuma: 6",
            "Mittari 2: Kävijät",
            "Tavoitetaso: 9",
            "Toteuma: 8");
    assertEquals("Lainat", made.field(1, PlanColumn.INDICATOR));
    assertEquals("6", made.field(1, PlanColumn.ANSWER_OUTCOME));
    assertEquals("9", made.field(2, PlanColumn.TARGET));
    assertEquals("8", made.field(2, PlanColumn.ANSWER_OUTCOME));
  }

  @Test
  void itemsOfAListOfMeasuresAreAllProposed() {
    Imported made =
        Imported.ofText(
            "Tavoite: Lukutaito", "Toimenpiteet:", "- Kampanja", "- Vinkkaus", "Mittari: Lainat");
    assertEquals(List.of("Kampanja", "Vinkkaus"), made.proposals("TOI-001", PlanColumn.MEASURE));
  }

  @Test
  void aSecondOutcomeInTheLineIsNotTakenForPartOfTheFirst() {
    Imported made = block("Mittari\tLainat\tVinkkaukset", "Tavoitetaso\t7\t60", "Toteuma\t6\t61");
    assertEquals("", made.field(1, PlanColumn.ANSWER_OUTCOME));
    assertEquals(List.of("6", "61"), made.proposals("TOI-001", PlanColumn.ANSWER_OUTCOME));
  }

  @Test
  void labelsAboveTheirTextsInOneCellStandSideBySide() {
    Imported made =
        Imported.ofText("Tavoite: Kasvu\tToimenpide: Myynti", "Mittari: Tontit\tTavoitetaso: 5");
    assertEquals("Myynti", made.field(1, PlanColumn.MEASURE));
    assertEquals("5", made.field(1, PlanColumn.TARGET));
  }

  @Test
  void goalsWithIndicatorsAndNoMeasuresAreBlocksToo() {
    Imported made = Imported.ofText("Tavoite\tKasvu", "Mittari\tTontit", "Tavoitetaso\t5");
    assertEquals("Tontit", made.field(1, PlanColumn.INDICATOR));
    assertEquals(List.of("Kasvu"), made.proposals("TOI-001", PlanColumn.MEASURE));
  }

  @Test
  void namesThatDifferInALetterAreAsked() {
    Imported made =
        Imported.ofText(
            "TAVOITE\tAsukasmäärä kasvaa",
            "TOIMENPIDE\tMyynti",
            "MITTARI\tTontit",
            "TAVOITE\tAsukasmäärä kasva",
            "TOIMENPIDE\tVuokraus",
            "MITTARI\tHallit");
    assertEquals("Asukasmäärä kasva", made.field(2, PlanColumn.GOAL));
    assertEquals(List.of("Asukasmäärä kasvaa"), made.proposals("TOI-002", PlanColumn.GOAL));
  }

  @Test
  void aGoalAmongTheHeadingsOfIndicatorsIsTheirTarget() {
    Imported made = block("Mittari\tNykytila\tTavoite\tToteuma", "Osallistujat\t1200\t1500\t1430");
    assertEquals(1, made.plan().indicators().size(), made.questions().toString());
    assertEquals("1500", made.field(1, PlanColumn.TARGET));
    assertEquals("Kasvu", made.field(1, PlanColumn.GOAL));
  }

  @Test
  void aLineAloneAboveAMeasureIsASectionThatIsAskedAndNoEndOfANarrative() {
    Imported made =
        Imported.ofText(
            "Lapuan kaupunki",
            "Osavuosiraportti 2024",
            "",
            "Vapaa-aikapalvelut",
            "",
            "TOIMENPIDE\tSenioripassi",
            "MITTARI\tMyydyt passit\tLähtötaso\tTavoitetaso",
            "\t\t210\t300",
            "Selvitys toimenpiteen edistymisestä: Passeja on myyty 265.",
            "",
            "Kulttuuripalvelut",
            "",
            "TOIMENPIDE\tKylätapahtumat",
            "MITTARI\tTapahtumien määrä\tLähtötaso\tTavoitetaso",
            "\t\t8\t12",
            "Selvitys toimenpiteen edistymisestä: Tapahtumia on ollut 9.");
    assertEquals("Passeja on myyty 265.", made.field(1, PlanColumn.ANSWER_NARRATIVE));
    assertEquals("Vapaa-aikapalvelut", made.field(1, PlanColumn.SECTION));
    assertEquals("Kulttuuripalvelut", made.field(2, PlanColumn.SECTION));
    assertEquals(List.of("Vapaa-aikapalvelut"), made.proposals("TOI-001", PlanColumn.SECTION));
    assertEquals(List.of("Kulttuuripalvelut"), made.proposals("TOI-002", PlanColumn.SECTION));
    assertEquals(List.of("265"), made.proposals("TOI-001", PlanColumn.ANSWER_OUTCOME));
  }

  @Test
  void headingsThatNameOnlySectorsAreNoSections() {
    Imported made =
        Imported.ofText(
            "Sivistystoimiala",
            "",
            "TAVOITE: Kasvu",
            "TOIMENPIDE: Ryhmät",
            "MITTARI: Ryhmien määrä",
            "Lähtötaso: 12",
            "Tavoitetaso: 18");
    assertEquals("", made.field(1, PlanColumn.SECTION));
    assertEquals("Sivistystoimiala", made.report().plan().sectors().get(0).name());
  }

  @Test
  void aPartOfAFigureIsNotProposedForTheWhole() {
    Imported made =
        block(
            "MITTARI\tYöpymiset",
            "Lähtötaso\t221 000",
            "Tavoitetaso\t228 000",
            "Selvitys: Tammi–elokuussa kirjattiin 177 000 rekisteröityä yöpymistä, joista"
                + " kotimaisia oli 159 000.");
    assertEquals(
        List.of("177 000 rekisteröityä yöpymistä"),
        made.proposals("TOI-001", PlanColumn.ANSWER_OUTCOME));
  }

  @Test
  void aLabelAloneInRunningTextHasItsValueInTheNextLine() {
    Imported made =
        Imported.ofText(
            "Tavoite",
            "Matkailu ympäri vuoden",
            "",
            "Toimenpide",
            "Eläinpuiston talvikampanja",
            "",
            "Mittari",
            "Talvikävijät",
            "",
            "Lähtötaso",
            "14 000",
            "",
            "Tavoitetaso",
            "20 000",
            "",
            "Toteuma",
            "17 300");
    assertEquals(1, made.report().plan().indicators().size());
    assertEquals("Talvikävijät", made.field(1, PlanColumn.INDICATOR));
    assertEquals("14 000", made.field(1, PlanColumn.BASELINE));
    assertEquals("20 000", made.field(1, PlanColumn.TARGET));
    assertEquals("17 300", made.field(1, PlanColumn.ANSWER_OUTCOME));
  }
}
