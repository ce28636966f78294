package fi.koonti.merge;

import fi.koonti.location.Place;
import fi.koonti.submission.RejectedFile;
import fi.koonti.submission.Returned;
import fi.koonti.submission.SourceFile;
import fi.koonti.submission.Submission;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Keeps the account while a merge is under way. An answer that is booked twice is a fault. */
final class LedgerBuilder {

  private final Map<String, Map<CellDisposition, Integer>> byFile = new HashMap<>();
  private final Set<Place> booked = new HashSet<>();

  /** Books the fate of one answered cell. */
  void book(Place cell, CellDisposition disposition) {
    if (!booked.add(cell)) {
      throw new IllegalStateException("expected one fate for " + cell + ", but found a second");
    }
    dispositions(cell.file()).merge(disposition, 1, Integer::sum);
  }

  /** Books the same fate for cells of a file that are not told apart. */
  void book(SourceFile file, int cells, CellDisposition disposition) {
    dispositions(file.name()).merge(disposition, cells, Integer::sum);
  }

  /** The account of a file; one that could not be read at all has no cells. */
  Ledger.Line line(Returned file) {
    String name = file.source().name();
    int filled =
        file instanceof Submission submission
            ? submission.filled()
            : ((RejectedFile) file).cells().size();
    return new Ledger.Line(name, filled, dispositions(name));
  }

  private Map<CellDisposition, Integer> dispositions(String file) {
    return byFile.computeIfAbsent(file, name -> new EnumMap<>(CellDisposition.class));
  }
}
