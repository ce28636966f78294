package fi.koonti.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells headings in running text that nothing marks: short lines right above labels. */
final class Headings {

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 7;

  /** A sentence ends in it, or a list goes on. */
  private static final Pattern SENTENCE = Pattern.compile("[.!?:;,]$|[.!?;] ");

  private final boolean[] are;

  /** Headings among all lines of a report. */
  Headings(List<ReportLine> lines, Labels labels) {
    this.are = new boolean[lines.size()];
    for (int i = lines.size() - 2; i >= 0; i--) {
      boolean alone = lines.get(i).gap() && lines.get(i + 1).gap();
      boolean above = are[i + 1] || opens(lines.get(i + 1), alone, labels);
      are[i] = looksLike(lines.get(i), labels) && above;
    }
  }

  boolean isHeading(int index) {
    return are[index];
  }

  private static boolean looksLike(ReportLine line, Labels labels) {
    if (!line.isLone() || line.isInTable() && line.cells().size() > 1) {
      return false;
    }
    Snippet text = line.filled().get(0).snippet();
    return text.length() <= LONGEST
        && Character.isUpperCase(text.text().charAt(0))
        && text.text().split("\\s+").length <= MOST_WORDS
        && !SENTENCE.matcher(text.text()).find()
        && Numbered.number(text.text()) == 0
        && labels.lead(text, true).isEmpty();
  }

  /**
   * Whether a line begins something new: a level above the measure, below a line alone that too.
   */
  private static boolean opens(ReportLine line, boolean alone, Labels labels) {
    Optional<Labels.Lead> lead =
        line.filled().stream().findFirst().flatMap(first -> labels.lead(first.snippet(), false));
    return lead.map(Labels.Lead::label)
        .filter(label -> Label.LEVELS.contains(label) && (alone || label != Label.MEASURE))
        .isPresent();
  }
}
