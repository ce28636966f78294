package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of several indicators of a measure has no baseline or no target: in hand-made tables it slid
 * into a neighbour's cell.
 */
final class LevelMissing implements DraftRule {

  @Override
  public Stream<Finding> look(Draft draft, Language language) {
    return draft.rows().stream()
        .filter(row -> !row.text(Label.INDICATOR).isEmpty())
        .flatMap(
            row ->
                Stream.of(Label.BASELINE, Label.TARGET)
                    .filter(label -> row.text(label).isEmpty())
                    .filter(label -> siblings(draft, row).size() > 1)
                    .map(label -> finding(row, label, siblings(draft, row), language)));
  }

  private static List<DraftRow> siblings(Draft draft, DraftRow row) {
    return draft.rows().stream().filter(other -> isSame(row, other)).toList();
  }

  private static boolean isSame(DraftRow row, DraftRow other) {
    return Label.LEVELS.stream().allMatch(level -> row.text(level).equals(other.text(level)));
  }

  private static Finding finding(
      DraftRow row, Label label, List<DraftRow> siblings, Language language) {
    String others =
        siblings.stream()
            .map(sibling -> sibling.text(label))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" | "));
    return Finding.of(FindingCode.IMPORT_LEVEL_MISSING, row.place())
        .withValue(others.isEmpty() ? "–" : others)
        .with("indicator", row.text(Label.INDICATOR))
        .with("wanted", label.heading(language));
  }
}
