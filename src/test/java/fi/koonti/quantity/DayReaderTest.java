package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {

  private static final int YEAR = 2025;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # days, as they are written in Finnish, Swedish and English
          15.9.2024                        | 2024-09-15
          15. 9. 2024                      | 2024-09-15
          15.09.2024                       | 2024-09-15
          15.9.24                          | 2024-09-15
          15.9.2024.                       | 2024-09-15
          su 15.9.2024                     | 2024-09-15
          sunnuntaina 15.9.2024            | 2024-09-15
          ma 15.9.                         | 2025-09-15
          sön 15.9.2024                    | 2024-09-15
          söndagen den 15 september 2024   | 2024-09-15
          Sunday, 15 September 2024        | 2024-09-15
          Q3/24                            | 2024-Q3
          H1/24                            | 2024-H1
          Q3-24                            | 2024-Q3
          2024-09-15                       | 2024-09-15
          2024-09-15T10:30:00              | 2024-09-15
          2024/09/15                       | 2024-09-15
          15/9/2024                        | 2024-09-15
          15-9-2024                        | 2024-09-15
          5/5/2024                         | 2024-05-05
          29.2.2024                        | 2024-02-29
          15. syyskuuta 2024               | 2024-09-15
          15 syyskuuta 2024                | 2024-09-15
          Syyskuun 15. päivä 2024          | 2024-09-15
          15. syyskuuta                    | 2025-09-15
          15.9.                            | 2025-09-15
          15.9.2024 klo 12                 | 2024-09-15
          15.9.2024 klo 12.30              | 2024-09-15
          15.9.2024 12:00                  | 2024-09-15
          hyväksytty 15.9.2024             | 2024-09-15
          KV 15.9.2024 § 23                | 2024-09-15
          kv 15.9.2024 23 §                | 2024-09-15
          otettu käyttöön 15.9.2024        | 2024-09-15
          viimeistään 30.6.2025            | 2025-06-30
          30.6.2025 mennessä               | 2025-06-30
          15 september 2024                | 2024-09-15
          den 15 september 2024            | 2024-09-15
          den 15:e september 2024          | 2024-09-15
          senast den 15 september 2024     | 2024-09-15
          godkänd 15.9.2024                | 2024-09-15
          15 sept. 2024                    | 2024-09-15
          15th September 2024              | 2024-09-15
          15th of September 2024           | 2024-09-15
          September 15, 2024               | 2024-09-15
          by 15 September 2024             | 2024-09-15
          no later than 15 September 2024  | 2024-09-15
          vuoden 2025 loppuun mennessä     | 2025-12-31
          vuoden loppuun mennessä          | 2025-12-31
          by the end of 2025               | 2025-12-31
          senast vid utgången av år 2025   | 2025-12-31
          # months
          6/2025                           | 2025-06
          06/2025                          | 2025-06
          6.2025                           | 2025-06
          2025-06                          | 2025-06
          kesäkuu 2025                     | 2025-06
          kesäkuussa 2025                  | 2025-06
          Kesäkuu                          | 2025-06
          touko 2025                       | 2025-05
          kesäkuun 2025 loppuun mennessä   | 2025-06
          kesäkuun loppuun mennessä        | 2025-06
          toteutui tammikuussa             | 2025-01
          juni 2025                        | 2025-06
          i juni 2025                      | 2025-06
          i slutet av juni 2025            | 2025-06
          June 2025                        | 2025-06
          end of June 2025                 | 2025-06
          May 2025                         | 2025-05
          Dec. 2025                        | 2025-12
          # quarters and halves
          4–6/2025                         | 2025-Q2
          1-6/2025                         | 2025-H1
          7 – 12/2025                      | 2025-H2
          Q2/2025                          | 2025-Q2
          Q2 2025                          | 2025-Q2
          2025-Q2                          | 2025-Q2
          2025Q2                           | 2025-Q2
          2025 / Q2                        | asked
          q2                               | 2025-Q2
          2Q/2025                          | 2025-Q2
          2. neljännes 2025                | 2025-Q2
          2. vuosineljännes                | 2025-Q2
          toinen neljännes 2025            | 2025-Q2
          vuoden 2025 toinen neljännes     | 2025-Q2
          II neljännes 2025                | 2025-Q2
          kvartal 2/2025                   | 2025-Q2
          andra kvartalet 2025             | 2025-Q2
          2:a kvartalet 2025               | 2025-Q2
          second quarter of 2025           | 2025-Q2
          2nd quarter 2025                 | 2025-Q2
          H1/2025                          | 2025-H1
          2025-H1                          | 2025-H1
          1H 2025                          | 2025-H1
          1. vuosipuolisko 2025            | 2025-H1
          ensimmäinen vuosipuolisko 2025   | 2025-H1
          första halvåret 2025             | 2025-H1
          second half of 2025              | 2025-H2
          """)
  void readsADayAsPreciselyAsItIsSaid(String text, String day) {
    assertEquals(day, read(text));
  }

  @Test
  void aTextOfMoreThanAHundredAndTwentyCharactersIsNoDay() {
    String day = "15.9.2024";
    String words = " kv".repeat(37);
    assertEquals("2024-09-15", read(day + words));
    assertEquals("asked", read(day + words + "."));
  }

  @Test
  void everySpellingOfTheTableIsItsDayOrIsAsked() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : Tables.lines("days-as-people-write-them.txt")) {
      String[] row = line.split(" => ");
      String found =
          DayReader.read(row[0], 2024).value().map(CalendarValue::toString).orElse("kysytään");
      if (!line.isEmpty() && !found.equals(row[1])) {
        wrong.add(line + ", but " + found);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String read(String text) {
    return DayReader.read(text, YEAR).value().map(CalendarValue::toString).orElse("asked");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31.6.2025                     | NO_SUCH_DAY
          30.2.2024                     | NO_SUCH_DAY
          30.2.                         | NO_SUCH_DAY
          29.2.2025                     | NO_SUCH_DAY
          29.2.                         | NO_SUCH_DAY
          15.13.2025                    | NO_SUCH_DAY
          0.6.2025                      | NO_SUCH_DAY
          2025-02-30                    | NO_SUCH_DAY
          31. kesäkuuta 2025            | NO_SUCH_DAY
          31 juni 2025                  | NO_SUCH_DAY
          hyväksytty vihdoin 31.6.2025  | NO_SUCH_DAY
          13/2025                       | NO_DAY
          45536                         | BARE_NUMBER
          15032025                      | BARE_NUMBER
          15                            | BARE_NUMBER
          su 16.9.2024                  | OTHER_WEEKDAY
          ke 15.9.                      | OTHER_WEEKDAY
          ma 9/2024                     | NO_DAY
          ma ti 16.9.2024               | SEVERAL_DAYS
          9/24                          | NO_DAY
          2025                          | ONLY_A_YEAR
          vuonna 2025                   | ONLY_A_YEAR
          år 2025                       | ONLY_A_YEAR
          3/4/2025                      | DAY_OR_MONTH
          3/15/2025                     | DAY_OR_MONTH
          15.3.2025, siirtyi 1.5.2025   | SEVERAL_DAYS
          15.3.–20.3.2025               | SEVERAL_DAYS
          Q1, Q2/2025                   | SEVERAL_DAYS
          huhti-kesäkuu 2025            | SEVERAL_DAYS
          15.–20.3.2025                 | NO_DAY
          5–6/2025                      | NO_DAY
          2–4/2025                      | NO_DAY
          1–12/2025                     | NO_DAY
          ei vielä                      | NO_DAY
          ei 15.3.2025                  | NO_DAY
          ei ennen 15.3.2025            | NO_DAY
          noin 15.3.2025                | NO_DAY
          15.3.2025?                    | NO_DAY
          15.3.2025 (arvio)             | NO_DAY
          siirtyi 15.3.2025             | NO_DAY
          kevät 2025                    | NO_DAY
          kesä 2025                     | NO_DAY
          alkuvuosi 2025                | NO_DAY
          kesäkuun alussa 2025          | NO_DAY
          viikko 12                     | NO_DAY
          vko 12/2025                   | NO_DAY
          v. 12/2025                    | NO_DAY
          v. 3/2026                     | NO_DAY
          II/2025                       | NO_DAY
          10/25                         | NO_DAY
          15.3                          | NO_DAY
          käytössä                      | NO_DAY
          -                             | NO_DAY
          Q5/2025                       | NO_DAY
          H3/2025                       | NO_DAY
          3. puolivuosi 2025            | NO_DAY
          Q2/6/2025                     | NO_DAY
          inte ännu                     | NO_DAY
          not yet                       | NO_DAY
          """)
  void asksWhatIsNotCertain(String text, DayDoubt doubt) {
    DayReading reading = DayReader.read(text, YEAR);
    assertEquals(Optional.empty(), reading.value());
    assertEquals(Optional.of(doubt), reading.doubt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"15.9.", "kesäkuu", "Q2", "vuoden loppuun mennessä"})
  void asksTheYearWhereNothingSaysIt(String text) {
    assertEquals(Optional.of(DayDoubt.YEAR_UNKNOWN), DayReader.read(text).doubt());
    assertTrue(DayReader.read(text, YEAR).yearAssumed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31.12.2025", "viimeistään 6/2025", "Q2/2025 mennessä", "vuoden 2025 loppu"})
  void aDayAndWhatIsDueByThenAreDeadlines(String text) {
    assertTrue(DayReader.read(text, YEAR).isDeadline());
  }

  @ParameterizedTest
  @ValueSource(strings = {"6/2025", "Q2/2025", "kesäkuussa 2025", "H1/2025"})
  void aTimeInWhichSomethingGoesOnIsNoDeadline(String text) {
    assertFalse(DayReader.read(text, YEAR).isDeadline());
  }

  @Test
  void nothingIsNeitherADayNorADoubt() {
    assertEquals(DayReading.NOTHING, DayReader.read("  \u200B ", YEAR));
  }

  @Test
  void invisibleLettersAndHardSpacesChangeNothing() {
    assertEquals("2024-09-15", read("15.\u00A0syyskuuta\u00A02024\u200B"));
  }

  @Test
  void aLongTextCostsNothing() {
    String text = "1. ".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(1),
        () -> assertEquals(Optional.of(DayDoubt.NO_DAY), DayReader.read(text, YEAR).doubt()));
  }

  /** Whatever stands beside a day and is not understood makes it asked. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%",
        "?",
        "5",
        "kpl",
        "tai",
        "ei",
        "noin",
        "n.",
        "ennen",
        "jälkeen",
        "–",
        "+",
        "(",
        "x",
        "osittain",
        "before",
        "efter",
        "*",
        "¹"
      })
  void aForeignTokenMakesADayAsked(String token) {
    for (String day : new String[] {"15.9.2024", "6/2025", "Q2/2025", "15. syyskuuta 2024"}) {
      assertEquals("asked", read(day + " " + token), day + " " + token);
      assertEquals("asked", read(token + " " + day), token + " " + day);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "syys.24",
        "tammi.24",
        "syys 24",
        "syyskuu 24",
        "Sep 24",
        "okt.24",
        "touko.23",
        "Dec 23",
        "maalis.25",
        "touko.05"
      })
  void aMonthWithTwoDigitsBehindItIsNoDay(String text) {
    assertEquals(Optional.of(DayDoubt.DAY_OR_YEAR), DayReader.read(text, YEAR).doubt());
  }
}
