package fi.koonti.samples;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.acceptance.CommandLineRun;
import fi.koonti.acceptance.Workbooks;
import fi.koonti.finding.FindingCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What {@code validate} finds in a file of {@code samples/broken}, short enough to be read over.
 */
final class BrokenFindings {

  static final String ENDING = ".txt";

  private BrokenFindings() {}

  /** The finding that a file is named after. */
  static String code(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** The file beside it that says what is found in it. */
  static Path beside(Path file) {
    return file.resolveSibling(code(file) + ENDING);
  }

  /** A line for each finding, {@code error status-missing Seuranta!N7 ELYM-001}. */
  static String of(Path file) {
    CommandLineRun run = CommandLineRun.koonti(arguments(file).toArray());
    if (run.code() > 1) {
      throw new IllegalStateException(run.err());
    }
    return StreamSupport.stream(Workbooks.json(run.out()).get("findings").spliterator(), false)
        .map(BrokenFindings::line)
        .collect(Collectors.joining());
  }

  private static String line(JsonNode finding) {
    String sheet = finding.get("sheet").asText("");
    String cell = finding.get("cell").asText("");
    List<String> words = new ArrayList<>();
    words.add(finding.get("severity").asText());
    words.add(finding.get("code").asText());
    words.add(cell.isEmpty() ? sheet : sheet + "!" + cell);
    words.add(finding.get("rowId").asText(""));
    words.removeIf(String::isEmpty);
    return String.join(" ", words) + "\n";
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
