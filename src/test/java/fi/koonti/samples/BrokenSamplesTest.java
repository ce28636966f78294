package fi.koonti.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.acceptance.CommandLineRun;
import fi.koonti.acceptance.Workbooks;
import fi.koonti.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
   * What no committed file can raise by itself: it takes two, a merge, a disk that fails, or, for a
   * passing file of Excel's, a name that repositories do not keep.
   */
  private static final Set<FindingCode> NOT_OF_ONE_FILE =
      EnumSet.of(
          FindingCode.FILE_IGNORED,
          FindingCode.FILE_UNREADABLE,
          FindingCode.FILE_REPEATED,
          FindingCode.ANSWERS_DIFFER,
          FindingCode.SUBMISSION_SUPERSEDED,
          FindingCode.SECTOR_NOT_RETURNED,
          FindingCode.PREVIOUS_UNREADABLE,
          FindingCode.PREVIOUS_OTHER_PLAN,
          FindingCode.PREVIOUS_NOT_EARLIER);

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static String code(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
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
        files().stream()
            .map(BrokenSamplesTest::code)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(codes, found);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileRaisesTheFindingThatItIsNamedAfter(Path file) {
    CommandLineRun run = CommandLineRun.koonti(arguments(file).toArray());
    assertTrue(run.code() <= 1, run.err());
    Set<String> codes = new TreeSet<>();
    for (JsonNode finding : Workbooks.json(run.out()).get("findings")) {
      codes.add(finding.get("code").asText());
    }
    assertTrue(codes.contains(code(file)), code(file) + " is not among " + codes);
  }

  /** The sample's plan asks for no evidence; a form that does is held against its own. */
  private static List<Object> arguments(Path file) {
    List<Object> arguments = new ArrayList<>(List.of("validate", file, "--format", "json"));
    if (!code(file).equals(FindingCode.EVIDENCE_MISSING.code())) {
      arguments.addAll(
          List.of("--plan", "samples/pori-2023/suunnitelma.xlsx", "--period", "2023-Q3"));
    }
    return arguments;
  }
}
