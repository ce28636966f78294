package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.text.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives one spelling to names that differ in capitals, hyphens, spaces or stops only, so that a
 * goal is not taken for two: the first that is not all in capitals.
 */
final class NameJoining {

  private static final Set<Label> NAMES = EnumSet.range(Label.SECTOR, Label.MEASURE);

  private final List<Finding> findings;

  /**
   * A joining.
   *
   * @param findings where to tell what was joined
   */
  NameJoining(List<Finding> findings) {
    this.findings = findings;
  }

  List<DraftRow> join(List<DraftRow> rows) {
    List<DraftRow> joined = rows;
    for (Label label : NAMES) {
      joined = join(joined, label);
    }
    return joined;
  }

  private List<DraftRow> join(List<DraftRow> rows, Label label) {
    Map<String, String> chosen = new HashMap<>();
    for (DraftRow row : rows) {
      String text = row.text(label);
      chosen.merge(
          key(text), text, (first, other) -> isShouted(first) && !isShouted(other) ? other : first);
    }
    Set<String> told = new HashSet<>();
    List<DraftRow> joined = new ArrayList<>();
    for (DraftRow row : rows) {
      String text = row.text(label);
      String name = chosen.get(key(text));
      if (!Wording.same(text, name) && told.add(Wording.normal(text))) {
        findings.add(
            Finding.of(FindingCode.IMPORT_NAME_JOINED, row.placeOf(label))
                .withValue(text)
                .with("other", name));
      }
      joined.add(row.with(label, name));
    }
    return joined;
  }

  private static String key(String text) {
    String letters = Wording.letters(text);
    return letters.isEmpty() ? text : letters;
  }

  private static boolean isShouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }
}
