package fi.koonti.report.csv;

import fi.koonti.finding.FindingTexts;
import fi.koonti.merge.FileResult;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.SectorReturn;
import fi.koonti.plan.FormIdentity;
import fi.koonti.report.ReportTexts;
import fi.koonti.text.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code palautukset}: a line for each sector that has returned nothing that could be used,
 * then one for each file, by name.
 */
final class ReturnsCsv {

  /** What becomes of a form that never came; beside the outcomes that files have. */
  private static final String NOT_RETURNED = "not-returned";

  private static final List<String> RESULTS =
      Stream.concat(
              CsvValues.of(FileResult.Outcome.class, FileResult.Outcome::code).stream(),
              Stream.of(NOT_RETURNED))
          .toList();

  /**
   * A line.
   *
   * @param sector its code, or null when nobody knows it
   * @param file null for a sector that has not returned
   */
  record Line(@Nullable String sector, @Nullable FileResult file) {

    Optional<FormIdentity> form() {
      return Optional.ofNullable(file).map(FileResult::identity);
    }
  }

  private ReturnsCsv() {}

  static Table<Line> table(MergedReport merged, ReportTexts telling, Language language) {
    FindingTexts texts = new FindingTexts(language);
    List<Line> lines = new ArrayList<>();
    merged.returns().stream()
        .filter(one -> !one.returned())
        .map(SectorReturn::sector)
        .forEach(sector -> lines.add(new Line(sector.code(), null)));
    merged.files().forEach(file -> lines.add(new Line(sector(file), file)));
    return new Table<>(
        "palautukset",
        List.of(
            CsvColumn.code("period", line -> merged.period().key()),
            CsvColumn.text("sector", Line::sector),
            CsvColumn.text(
                "sectorName",
                line -> line.sector() == null ? null : telling.sectorName(line.sector())),
            CsvColumn.text(
                "file", line -> line.file() == null ? null : line.file().source().name()),
            CsvColumn.code(
                "sha256", line -> line.file() == null ? null : line.file().source().sha256()),
            CsvColumn.code("result", RESULTS, ReturnsCsv::result),
            CsvColumn.text("reason", line -> reason(line, texts)),
            CsvColumn.time("saved", ReturnsCsv::saved),
            CsvColumn.integer("planVersion", ReturnsCsv::planVersion)),
        lines);
  }

  private static @Nullable String sector(FileResult file) {
    return file.identity() == null ? null : file.identity().sector();
  }

  private static String result(Line line) {
    return line.file() == null ? NOT_RETURNED : line.file().outcome().code();
  }

  private static String reason(Line line, FindingTexts texts) {
    return Optional.ofNullable(line.file()).map(FileResult::reason).map(texts::message).orElse("");
  }

  private static @Nullable Instant saved(Line line) {
    return line.file() == null ? null : line.file().source().saved();
  }

  private static @Nullable Integer planVersion(Line line) {
    return line.form().map(FormIdentity::planVersion).orElse(null);
  }
}
