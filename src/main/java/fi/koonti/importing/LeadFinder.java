package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the label that a line begins with; words of labels also begin sentences. */
final class LeadFinder {

  private final Labels labels;

  /** Labels that stand in a cell of their own somewhere, so that the report writes them so. */
  private final Set<Label> apart = EnumSet.noneOf(Label.class);

  LeadFinder(List<ReportLine> lines, Labels labels) {
    this.labels = labels;
    for (ReportLine line : lines) {
      List<Piece> filled = line.filled();
      if (filled.size() > 1) {
        labels.whole(filled.get(0).snippet()).ifPresent(lead -> apart.add(lead.label()));
      }
    }
  }

  /**
   * The label of a line.
   *
   * @param inAnswers whether the lines before are what people wrote
   */
  Optional<Labels.Lead> of(ReportLine line, boolean inAnswers) {
    Piece first = line.filled().get(0);
    Optional<Labels.Lead> lead = labels.lead(first.snippet(), line.heading() > 0);
    boolean inSentence =
        inAnswers
            && line.heading() == 0
            && lead.isPresent()
            && !lead.get().rest().isEmpty()
            && apart.contains(lead.get().label());
    return inSentence ? Optional.empty() : lead;
  }
}
