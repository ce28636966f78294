package fi.koonti.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person must decide, or a text that has no place.
 *
 * @param rows that it is about; none for a text without a place
 * @param label the column it is about, or null when that is open
 * @param proposal the reading that is proposed; may be empty
 * @param source of the report
 * @param under the headings that the source stands under; may be empty
 */
record Question(
    List<DraftRow> rows,
    @Nullable Label label,
    String proposal,
    List<Snippet> source,
    List<Snippet> under) {

  Question {
    rows = List.copyOf(rows);
    source = List.copyOf(source);
    under = List.copyOf(under);
  }

  /** A question about what stands under no heading of a column. */
  Question(List<DraftRow> rows, @Nullable Label label, String proposal, List<Snippet> source) {
    this(rows, label, proposal, source, List.of());
  }
}
