package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.layout.PlanColumn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresInOneCellTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maankäytön suunnittelu tukee investointeja Rakennetaan kannustimia TKI-volyymin kasvuun",
        "Kehitämme viestintää ja palveluja Parannamme asiointia",
        "Viestinnän kehittäminen Palvelujen laadun parantaminen",
        "Laaditaan ohjelma\nOtetaan se käyttöön",
        "– laaditaan ohjelma\n– otetaan se käyttöön",
        "1. Laaditaan ohjelma 2. Otetaan se käyttöön",
        "1) Laaditaan ohjelma\n2) Otetaan se käyttöön"
      })
  void severalMeasuresAreTold(String measure) {
    assertEquals(
        List.of("G4 measures-in-one-cell"), Linted.row(folder, PlanColumn.MEASURE, measure));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yhteistyötä jatketaan Pori Energia Oy kumppanina",
        "Sopimus tehdään Kelan ja Satakunnan hyvinvointialueen kanssa",
        "Siirretään Raumalle ja Ulvilaan palveluja Porin toimipisteestä",
        "Harrastamisen Suomen malli tuodaan jokaiseen kouluun",
        "Viestinnän kehittäminen Porissa",
        "Vastataan työvoimapalveluista. Tavoitteena on työllistyminen",
        "Reittien 2, 3, 4, 6 ja 12 vuoroväliä tihennetään",
        "Pitkä toimenpide, jonka joku on\nitse jakanut kahdelle riville"
      })
  void oneMeasureIsNoneTooMany(String measure) {
    assertEquals(List.of(), Linted.row(folder, PlanColumn.MEASURE, measure));
  }
}
