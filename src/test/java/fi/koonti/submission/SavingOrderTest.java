package fi.koonti.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.text.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are written {@code name@hour}, or {@code name} where the file does not say. */
class SavingOrderTest {

  private static final Instant MIDNIGHT = Instant.parse("2023-10-02T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "a@1 b@2, b a",
    "a@2 b@1, a b",
    "a@1 b@1, b a",
    "a b, b a",
    "lomake (1)@1 lomake@2, lomake lomake (1)",
    "a@9 b, b a",
    "a b@9, b a",
    "a@1 b c@2, c b a",
    "a@2 b c@1, b a c",
    "a b@2 c@1 d, d b c a",
    "v9 v10 v11@1, v11 v10 v9"
  })
  void timesGoBeforeNamesAndNamesChooseWhereThereIsNoTime(String files, String newestFirst) {
    List<SourceFile> all = new ArrayList<>(files(files));
    for (int seed = 0; seed < 6; seed++) {
      Collections.shuffle(all, new Random(seed));
      String order =
          SavingOrder.newestFirst(all).stream()
              .map(SourceFile::name)
              .collect(Collectors.joining(" "));
      assertEquals(newestFirst, order);
    }
  }

  @ParameterizedTest
  @CsvSource({"a@1 b@2, true", "a@1 b@1, false", "a b@1, false", "a b, false"})
  void onlyTwoDifferentTimesTellWhichWasSavedLater(String files, boolean known) {
    List<SourceFile> both = files(files);
    assertEquals(known, SavingOrder.isKnown(both.get(0), both.get(1)));
    assertEquals(known, SavingOrder.isKnown(both.get(1), both.get(0)));
  }

  /** A clock on the wall of Finland is two or three hours before UTC, elsewhere it is not. */
  @ParameterizedTest
  @CsvSource({
    "UTC, UTC, PT1S, true",
    "LOCAL, LOCAL, PT1S, true",
    "LOCAL, LOCAL, PT0S, false",
    "LOCAL, UTC, PT1S, false",
    "LOCAL, UTC, PT3H, false",
    "LOCAL, UTC, PT3H1S, true",
  })
  void timesOfOtherClocksTellTheOrderOnlyWhenTheyAreHoursApart(
      Clock one, Clock other, Duration apart, boolean known) {
    Instant noon = Instant.parse("2023-10-10T12:00:00Z");
    SourceFile first = new SourceFile("a", "1", noon, one);
    SourceFile second = new SourceFile("b", "2", noon.plus(apart), other);
    assertEquals(known, SavingOrder.isKnown(first, second));
    assertEquals(known, SavingOrder.isKnown(second, first));
  }

  @Test
  void namesThatDifferOnlyInTheirEndingAreOrderedAllTheSame() {
    SourceFile xlsx = new SourceFile("SIV 1.xlsx", "1", null);
    SourceFile ods = new SourceFile("SIV 1.ods", "2", null);
    assertEquals(List.of(xlsx, ods), SavingOrder.newestFirst(List.of(ods, xlsx)));
    assertEquals(List.of(xlsx, ods), SavingOrder.newestFirst(List.of(xlsx, ods)));
  }

  private static List<SourceFile> files(String words) {
    return Arrays.stream(words.split(" (?=[a-z])"))
        .map(word -> word.split("@"))
        .map(parts -> new SourceFile(parts[0], "", parts.length == 1 ? null : time(parts[1])))
        .toList();
  }

  private static Instant time(String hour) {
    return MIDNIGHT.plusSeconds(3600L * Integer.parseInt(hour));
  }
}
