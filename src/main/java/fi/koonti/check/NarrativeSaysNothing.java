package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.quantity.Doubt;
import fi.koonti.quantity.LevelReader;
import fi.koonti.text.TextNormalizer;
import java.util.List;

/** "Ks. edellinen", "N/A" and "-" stand where a text should; in the report they point nowhere. */
final class NarrativeSaysNothing implements RowRule {

  /** A longer text that begins with "see" goes on to say something. */
  private static final int WORDS = 4;

  @Override
  public List<Finding> check(CheckedRow row) {
    return isNothing(row.text(Field.NARRATIVE))
        ? List.of(row.finding(FindingCode.NARRATIVE_SAYS_NOTHING, Field.NARRATIVE))
        : List.of();
  }

  static boolean isNothing(String narrative) {
    String normal = TextNormalizer.normal(narrative);
    return !normal.isEmpty()
        && normal.split(" ").length <= WORDS
        && LevelReader.read(normal).doubt() == Doubt.NOT_A_VALUE;
  }
}
