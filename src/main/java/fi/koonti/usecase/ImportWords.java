package fi.koonti.usecase;

import fi.koonti.importing.ReportImport;
import fi.koonti.layout.PlanColumn;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a person says of the words of a report: {@code Mittarin nimi=Mittari}. */
final class ImportWords {

  private static final int LONGEST_FILE = 1_000_000;

  private ImportWords() {}

  /** Reads a file of such lines; empty ones and those that begin with {@code #} are passed over. */
  static Map<String, PlanColumn> ofFile(Path file) throws UseCaseException {
    PlanFile.demandFile(file);
    try {
      if (Files.size(file) > LONGEST_FILE) {
        throw malformed(file.toString());
      }
      String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
      return of(
          text.lines().filter(line -> !line.isBlank() && !line.strip().startsWith("#")).toList());
    } catch (CharacterCodingException other) {
      throw malformed(file.toString(), other);
    } catch (IOException e) {
      throw UseCaseException.because(UseCaseException.Kind.CANNOT_READ, e).with("path", file);
    }
  }

  /** Reads such pairs; what stands behind the last equals sign is the column. */
  static Map<String, PlanColumn> of(List<String> pairs) throws UseCaseException {
    Map<String, PlanColumn> words = new HashMap<>();
    for (String pair : pairs) {
      int at = pair.lastIndexOf('=');
      Optional<PlanColumn> column = at < 0 ? Optional.empty() : column(pair.substring(at + 1));
      String word = at < 0 ? "" : TextNormalizer.normal(pair.substring(0, at));
      if (column.isEmpty() || word.isEmpty()) {
        throw malformed(pair);
      }
      words.put(word, column.get());
    }
    return words;
  }

  private static UseCaseException malformed(String pair) {
    return malformed(pair, null);
  }

  private static UseCaseException malformed(String pair, @Nullable IOException cause) {
    String known =
        ReportImport.columns().stream()
            .map(column -> column.heading(Language.FI))
            .collect(Collectors.joining(", "));
    return UseCaseException.of(UseCaseException.Kind.NO_SUCH_COLUMN, cause)
        .with("pair", pair)
        .with("columns", known);
  }

  private static Optional<PlanColumn> column(String word) {
    return ReportImport.columns().stream()
        .filter(
            column ->
                Arrays.stream(Language.values())
                    .anyMatch(
                        language ->
                            TextNormalizer.folded(column.heading(language))
                                .equals(TextNormalizer.folded(word))))
        .findFirst();
  }
}
