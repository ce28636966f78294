package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.layout.PlanColumn;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LevelLintTest {

  private static final String HIGHER = "suurempi parempi";
  private static final String LOWER = "pienempi parempi";

  @TempDir Path folder;

  static Stream<Arguments> levels() {
    return Stream.of(
        levels(HIGHER, "5", "", "7", ""),
        levels(
            HIGHER, "Porissa n. 40 pv, Topten n. 60 pv", "", "70", "", "L4 level-has-two-numbers"),
        levels(HIGHER, "Porissa n. 40 pv, Topten n. 60 pv", "40", "70", ""),
        levels(HIGHER, "0", "", "1 uusi + 1 vireille", "", "N4 level-has-two-numbers"),
        levels(HIGHER, "0", "", "1 uusi + 1 vireille", "2"),
        levels(HIGHER, "0", "", "Valmis ja käynnissä", "", "N4 level-has-no-number"),
        levels(HIGHER, "0", "", "Valmis ja käynnissä", "3"),
        levels(HIGHER, "Ei tiedossa", "", "3", ""),
        levels(HIGHER, "0", "", "Määrän kasvu", ""),
        levels(HIGHER, "431", "", "Vähintään sama", ""),
        levels(HIGHER, "400", "", "+5 %", ""),
        levels(HIGHER, "", "", "+5 %", "", "N4 target-change-unclear"),
        levels(HIGHER, "", "", "+5 %", "420"),
        levels(HIGHER, "8", "", "nousee 10 kpl", "", "N4 target-change-unclear"),
        levels(HIGHER, "50", "", "nousee 10 kpl", ""),
        levels(HIGHER, "1 234-", "", "2 000", "", "L4 level-unclear"),
        levels(HIGHER, "5?", "", "7", "", "L4 level-unclear"),
        levels(HIGHER, "5", "", "lähes 100", "", "N4 level-unclear"),
        levels(HIGHER, "5", "", "lähes 100", "100"),
        levels(HIGHER, "5", "", "viidelle hankkeelle", "", "N4 level-unclear"),
        levels(HIGHER, "alijäämä 5", "", "7", "", "L4 level-unclear"),
        levels(HIGHER, "5", "", "7 000 (te)", "", "N4 level-unclear"),
        levels(HIGHER, "5", "", "Uusia asiakkaita vähintään 7", "", "N4 level-read-in-part"),
        levels(HIGHER, "5", "", "Uusia asiakkaita vähintään 7", "7"),
        levels(HIGHER, "40", "", "sama kuin Turussa", "", "N4 target-change-unclear"),
        levels(HIGHER, "40", "", "kuukaudessa 45", "", "N4 level-read-in-part"),
        levels(HIGHER, "Turku 40", "", "45", "", "L4 level-read-in-part"),
        levels(HIGHER, "40", "", "45 viime vuonna", "", "N4 level-read-in-part"),
        levels(HIGHER, "40 viime vuonna", "", "45", ""),
        levels(HIGHER, "40", "", "2 x", "", "N4 level-unclear"),
        levels(HIGHER, "40", "", "45 (2024)", "", "N4 target-of-later-year"),
        levels(HIGHER, "40", "", "2025: 45", "", "N4 target-of-later-year"),
        levels(HIGHER, "40", "", "45 vuoteen 2030 mennessä", "", "N4 target-of-later-year"),
        levels(HIGHER, "40", "", "45 (2023)", ""),
        levels(HIGHER, "40", "", "45 vuosina 2023–2024", ""),
        levels(HIGHER, "40", "", "4 500", "", "N4 levels-far-apart"),
        levels(HIGHER, "5", "", "", "", "N4 target-missing"),
        levels(HIGHER, "10 900", "", "10 000", "", "N4 target-on-wrong-side"),
        levels(LOWER, "26 pv", "", "30 pv", "", "N4 target-on-wrong-side"),
        levels(LOWER, "26 pv", "", "20 pv", ""),
        levels("enintään", "395 000", "", "420 000", ""),
        levels("enintään", "50", "", "enintään 30", ""),
        levels(HIGHER, "50", "", "2023: 60, 2024: 80", "", "N4 level-has-two-numbers"),
        levels(HIGHER, "2021: 40, 2022: 50", "", "60", ""),
        levels(HIGHER, "50", "", "60 kpl/koulu", "", "N4 level-unclear"),
        levels(HIGHER, "50", "", "150 kpl/tammi-kesäkuussa 2023", ""),
        levels(HIGHER, "50", "", "säästetään 60 kpl", "", "N4 level-unclear"),
        levels(HIGHER, "5", "", "enintään 30", "", "N4 target-against-direction"),
        levels(HIGHER, "5", "", "alle 30", "", "N4 target-against-direction"),
        levels("vähintään", "5", "", "< 30", "", "N4 target-against-direction"),
        levels(LOWER, "50", "", "vähintään 30", "", "N4 target-against-direction"),
        levels(LOWER, "50", "", "yli 30", "", "N4 target-against-direction"),
        levels("enintään", "50", "", "vähintään sama", "", "N4 target-against-direction"),
        levels(LOWER, "50", "", "määrän kasvu", "", "N4 target-against-direction"),
        levels(HIGHER, "n. 95", "9", "100", "", "L4 level-contradicted"),
        levels(HIGHER, "95 000", "95000", "130 000", "124950", "N4 level-contradicted"),
        levels(HIGHER, "95 000", "95000", "130 000", "130000"),
        levels("–", "5", "", "3", ""));
  }

  private static Arguments levels(
      String direction,
      String base,
      String baseNumber,
      String target,
      String number,
      String... told) {
    return Arguments.of(direction, base, baseNumber, target, number, List.of(told));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 30.6.2023, ''",
    "suunnitteilla, 6/2023, ''",
    "15.3.2022, Q2/2023, ''",
    "'', 31.6.2023, N4 level-has-no-day",
    "30.2.2022, 30.6.2023, L4 level-has-no-day",
    "'', hyväksytty, N4 level-has-no-day",
    "'', kevät 2023, N4 level-has-no-day",
    "'', 45536, N4 level-has-no-day",
    "'', 24.6.2123, 'N4 level-has-no-day, N4 target-of-later-year'",
    "'', 24.6.0023, 'N4 level-has-no-day, N4 year-gone'",
    "'', jul 2023, N4 level-has-no-day",
    "'', 24.6.2024, N4 target-of-later-year",
    "'', 24.6.2032, N4 target-of-later-year",
    "'', '', N4 target-missing"
  })
  void aTargetOfADayThatNamesNoneIsTold(String baseline, String target, String told) {
    assertEquals(
        told.isEmpty() ? List.of() : List.of(told.split(", ")),
        Linted.row(
            folder,
            PlanColumn.TYPE,
            "päivä",
            PlanColumn.DIRECTION,
            "–",
            PlanColumn.BASELINE,
            baseline,
            PlanColumn.TARGET,
            target,
            PlanColumn.TARGET_SPAN,
            ""));
  }

  @ParameterizedTest
  @CsvSource({
    "touko–syyskuu 2023, ''",
    "H1/2023, ''",
    "vuosi 2023, ''",
    "'', ''",
    "ensi vuonna, P4 target-span-unread",
    "2024, P4 target-of-later-year",
    "31.12.2024, P4 target-of-later-year",
    "2023–2024, P4 target-span-unread",
    "06/2023, ''",
    "2023-06, ''",
    "30.6., ''",
    "viimeistään 30.6.2023, ''",
    "I/2023, P4 target-span-unread",
    "jul 2023, P4 target-span-unread",
    "juli 2023, ''",
    "kesä 2023, P4 target-span-unread",
    "alkuvuosi 2023, P4 target-span-unread",
    "1.9.2023 alkaen, P4 target-span-unread",
    "1.9.2023-, P4 target-span-unread",
    "ennen 30.6.2023, P4 target-span-unread",
    "6/2023 saakka, P4 target-span-unread",
    "6 ja 12/2023, P4 target-span-unread",
    "30.6. / 31.12.2023, P4 target-span-unread"
  })
  void aTargetPeriodThatNamesNoMonthsIsTold(String span, String told) {
    assertEquals(
        told.isEmpty() ? List.of() : List.of(told),
        Linted.row(
            folder,
            PlanColumn.TYPE,
            "luku",
            PlanColumn.TARGET,
            "30",
            PlanColumn.TARGET_SPAN,
            span));
  }

  @ParameterizedTest
  @MethodSource("levels")
  void levelsOfANumberAreLookedAt(
      String direction,
      String base,
      String baseNumber,
      String target,
      String number,
      List<String> told) {
    assertEquals(
        told,
        Linted.row(
            folder,
            PlanColumn.TYPE,
            "luku",
            PlanColumn.DIRECTION,
            direction,
            PlanColumn.BASELINE,
            base,
            PlanColumn.BASELINE_NUMBER,
            baseNumber,
            PlanColumn.TARGET,
            target,
            PlanColumn.TARGET_NUMBER,
            number));
  }
}
