package fi.koonti.read;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.FormColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.submission.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells which rows were not recognised by the id that people see, and by what they were. */
final class RowFindings {

  private RowFindings() {}

  static List<Finding> of(SourceFile source, FormSheetRows sheet) {
    Optional<Integer> column = sheet.form().columns().index(FormColumn.ID);
    List<Finding> findings = new ArrayList<>();
    if (column.isEmpty()) {
      // That the column is gone is told once; it is no news of each row.
      return findings;
    }
    sheet.matches().values().stream()
        .sorted(Comparator.comparing(match -> match.row().index()))
        .forEach(
            match ->
                code(match)
                    .ifPresent(
                        code -> {
                          CellAddress cell = new CellAddress(match.row().index(), column.get());
                          Place place = Place.of(source.name(), sheet.form().sheet().name(), cell);
                          Finding finding = Finding.of(code, place).withRow(match.id());
                          findings.add(
                              match.shown().isEmpty() ? finding : finding.withValue(match.shown()));
                        }));
    return findings;
  }

  private static Optional<FindingCode> code(RowMatch match) {
    return switch (match.layer()) {
      case ID -> Optional.empty();
      case STAMP -> Optional.of(FindingCode.ROW_FOUND_BY_STAMP);
      case TEXTS ->
          Optional.of(
              match.contradicted()
                  ? FindingCode.ROW_ID_CONTRADICTED
                  : FindingCode.ROW_FOUND_BY_TEXTS);
      case PLACE -> Optional.of(FindingCode.ROW_FOUND_BY_PLACE);
    };
  }
}
