package fi.koonti.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed files, each with the finding that it is named after. */
class BrokenSamplesTest {

  private static final Path FOLDER = Path.of("samples/broken");

  /**
   * What no committed file can raise by itself: it takes two, a merge, a plan with sums, a disk
   * that fails, or, for a passing file of Excel's, a name that repositories do not keep.
   */
  private static final Set<FindingCode> NOT_OF_ONE_FILE =
      EnumSet.of(
          FindingCode.FILE_IGNORED,
          FindingCode.FILE_UNREADABLE,
          FindingCode.FILE_FAILED,
          FindingCode.MORE_ALIKE,
          FindingCode.FILE_REPEATED,
          FindingCode.ANSWERS_REJECTED,
          FindingCode.ACCRUAL_FALLS,
          FindingCode.ACCRUAL_CONTRADICTED,
          FindingCode.SUM_NOT_MADE,
          FindingCode.FORECAST_BEHIND,
          FindingCode.ANSWERS_DIFFER,
          FindingCode.ANSWER_CLEARED,
          FindingCode.ROW_CLEARED,
          FindingCode.SAVING_ORDER_UNKNOWN,
          FindingCode.SUBMISSION_SUPERSEDED,
          FindingCode.SECTOR_NOT_RETURNED,
          FindingCode.BASELINE_CHANGED,
          FindingCode.TARGET_REWORDED,
          FindingCode.ROW_REWORDED,
          FindingCode.ANSWER_NOT_CARRIED,
          FindingCode.PREVIOUS_UNREADABLE,
          FindingCode.PREVIOUS_WITHOUT_ARCHIVE,
          FindingCode.PREVIOUS_OTHER_PLAN,
          FindingCode.PREVIOUS_NOT_EARLIER,
          FindingCode.PREVIOUS_EDITED,
          FindingCode.PREVIOUS_OTHER_UNIT);

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.toString().endsWith(BrokenFindings.ENDING))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyCodeHasItsFileAndNoFileIsWithoutItsCode() throws IOException {
    Set<String> codes =
        Arrays.stream(FindingCode.values())
            .filter(code -> code.compareTo(FindingCode.FILE_EMPTY) >= 0)
            .filter(code -> !NOT_OF_ONE_FILE.contains(code))
            .map(FindingCode::code)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found =
        files().stream().map(BrokenFindings::code).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(codes, found);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileRaisesWhatIsWrittenBesideIt(Path file) throws IOException {
    assertEquals(Files.readString(BrokenFindings.beside(file)), BrokenFindings.of(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsWrittenBesideAFileHasTheFindingThatItIsNamedAfter(Path file) throws IOException {
    String code = BrokenFindings.code(file);
    List<String> lines = Files.readAllLines(BrokenFindings.beside(file));
    assertTrue(lines.stream().anyMatch(line -> line.split(" ")[1].equals(code)), lines.toString());
  }
}
