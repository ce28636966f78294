package fi.koonti.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.plan.UsedIds.Use;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsedIdsTest {

  private static UsedIds known(String measure, String indicator) {
    return new UsedIds(List.of(new Use("KON-012", measure, indicator)));
  }

  @ParameterizedTest
  @CsvSource({
    "M, Luovutetut yritystontit, M, Luovutettujen yritystonttien määrä",
    "M, Hankinnan kustannukset, N, Järjestelmän hankinnan kustannukset",
    "M, Kävijät 2024, N, KÄVIJÄT 2025",
    "M, Lukion läpäisyaste, M, Läpäisyaste lukiossa",
    "Koulutetaan väkeä, '', Väkeä koulutetaan, ''",
    "Koulutetaan väkeä, '', Koulutetaan väkeä, Koulutetut",
    "'', '', Mitä vain, Jotain"
  })
  void aRowInNewWordsIsTheSame(String measure, String name, String newMeasure, String newName) {
    assertFalse(known(measure, name).isReused(new Use("KON-012", newMeasure, newName)));
  }

  @ParameterizedTest
  @CsvSource({
    "M, Hankinnan kustannukset, Aivan toinen toimenpide, Aivan toinen mittari",
    "M, Hankinnan kustannukset, M, Kirjaston lainat",
    "Kulttuuri, Uimahallin kävijämäärä, Liikunta, Kirjaston kävijämäärä",
    "Koulutus, Lukion läpäisyaste, Ammattiopetus, Ammattiopiston läpäisyaste",
    "Koulutetaan väkeä, '', Myydään tontteja, ''"
  })
  void anotherRowIsAnother(String measure, String name, String newMeasure, String newName) {
    assertTrue(known(measure, name).isReused(new Use("KON-012", newMeasure, newName)));
    assertTrue(known(measure, name).isReused(new Use("kon-012 ", newMeasure, newName)));
    assertFalse(known(measure, name).isReused(new Use("KON-013", newMeasure, newName)));
  }

  @Test
  void aRowWordedAnewStepByStepStaysKnown() {
    UsedIds known = known("M", "Kirjaston lainat");
    known = known.with(List.of(new Use("KON-012", "M", "Kirjaston lainat ja käynnit")));
    known = known.with(List.of(new Use("KON-012", "M", "Lainat ja käynnit asukasta kohti")));
    assertEquals(3, known.uses().size());
    assertFalse(known.isReused(new Use("KON-012", "M", "Käynnit asukasta kohti")));
  }

  @Test
  void whatAnIdIsNotIsNotRemembered() {
    UsedIds known = known("M", "Kirjaston lainat");
    assertEquals(known, known.with(List.of(new Use("kon-012", "N", "Tonttien myynti"))));
    assertEquals(known, known.with(List.of(new Use("KON-012", " M", "Kirjaston  lainat"))));
    assertTrue(known.contains("kon-012"));
    assertEquals(2, known.with(List.of(new Use("KON-013", "", ""))).ids().size());
  }
}
