package fi.koonti.importing;

import fi.koonti.text.TextNormalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the lines of a list of contents: they say what headings say. */
final class Contents {

  private final Set<String> headings = new HashSet<>();

  Contents(List<ReportLine> lines) {
    lines.stream()
        .filter(line -> line.heading() > 0 && line.isLone())
        .forEach(line -> headings.add(TextNormalizer.folded(line.filled().get(0).text())));
  }

  /** Whether a line is one; a number of a page may stand behind. */
  boolean has(ReportLine line) {
    String text = line.filled().get(0).text().replaceAll("[\\s.]+\\d{1,4}$", "");
    boolean page = line.filled().size() == 2 && line.filled().get(1).text().matches("\\d{1,4}");
    return line.heading() == 0
        && !line.isInTable()
        && (line.isLone() || page)
        && headings.contains(TextNormalizer.folded(text));
  }
}
