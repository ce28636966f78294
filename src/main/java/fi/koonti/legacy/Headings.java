package fi.koonti.legacy;

import fi.koonti.text.HtmlTags;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the headings of sections, which reports have without any mark: a short line without a stop,
 * right before the strategy begins anew.
 */
final class Headings {

  private static final int LENGTH = 80;
  private static final Pattern SHAPE = Pattern.compile("[\\p{Lu}\\p{N}].*[^.:;,!?)]");

  private final List<ReportLine> lines;

  /** The highest level that the report has; empty when it has none. */
  private final Optional<Label> top;

  Headings(List<ReportLine> lines) {
    this.lines = lines;
    this.top =
        lines.stream()
            .map(Labelled::of)
            .flatMap(Optional::stream)
            .map(Labelled::label)
            .filter(Label::isLevel)
            .min(Label::compareTo);
  }

  /** Whether the line of an index is one. */
  boolean isHeading(int index, ReportLine line) {
    String text = line.first().text();
    return line.isLone()
        && text.length() <= LENGTH
        && SHAPE.matcher(text).matches()
        && !HtmlTags.areIn(text)
        && index + 1 < lines.size()
        && top.isPresent()
        && Labelled.of(lines.get(index + 1)).map(Labelled::label).equals(top);
  }
}
