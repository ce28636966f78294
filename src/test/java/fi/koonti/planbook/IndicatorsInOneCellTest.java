package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.layout.PlanColumn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsInOneCellTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mittari 1. Hankkeiden määrä Mittari 2. Tonttien määrä",
        "Mittari 1: hankkeet\nmittari 2: tontit",
        "Hankkeiden määrä\nTonttien määrä",
        "1. Hankkeiden määrä 2. Tonttien määrä"
      })
  void severalIndicatorsAreTold(String indicator) {
    assertEquals(
        List.of("H4 indicators-in-one-cell"), Linted.row(folder, PlanColumn.INDICATOR, indicator));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hankkeiden määrä",
        "Läpimenoaika; sijoitus Topten-kaupunkien vertailussa",
        "Oppilaita 1.–2. luokilla",
        "Matkat\ntammi–kesäkuussa",
        "Mittari 2. Tonttien määrä"
      })
  void oneIndicatorIsNoneTooMany(String indicator) {
    assertEquals(List.of(), Linted.row(folder, PlanColumn.INDICATOR, indicator));
  }
}
