package fi.koonti.cli;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingTexts;
import fi.koonti.finding.Severity;
import fi.koonti.location.Place;
import fi.koonti.text.Language;
import fi.koonti.text.OneLine;
import fi.koonti.text.Texts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Prints findings for people: file by file, each with its place, its sentence and its advice. What
 * has one cause and one cure is said once, with the other places behind it.
 */
final class FindingLines {

  /** So many other places are named; a reader needs no more to find the rest. */
  private static final int NAMED = 10;

  private final FindingTexts sentences;
  private final Texts texts;
  private final Severity least;

  FindingLines(Language language) {
    this(language, Severity.INFO);
  }

  /** Lines of findings that are at least so bad. */
  FindingLines(Language language, Severity least) {
    this.sentences = new FindingTexts(language);
    this.texts = Messages.of(language);
    this.least = least;
  }

  /**
   * Prints sorted findings.
   *
   * @return how many were not bad enough
   */
  int print(List<Finding> findings, PrintWriter out) {
    List<Finding> shown =
        findings.stream().filter(one -> one.severity().compareTo(least) <= 0).toList();
    String file = null;
    for (List<Finding> alike : alike(shown)) {
      Finding first = alike.get(0);
      if (!first.place().file().equals(file)) {
        file = first.place().file();
        out.println(OneLine.of(file));
      }
      String severity = sentences.severity(first.severity()).toLowerCase(Locale.ROOT);
      String line = severity + where(first.place()) + ": " + sentences.message(first);
      out.println("  " + OneLine.of(line + others(alike)));
      out.println("    " + OneLine.of(sentences.advice(first)));
    }
    return findings.size() - shown.size();
  }

  /** The findings by what a reader has to do, in the order of the first of each. */
  private Iterable<List<Finding>> alike(List<Finding> findings) {
    Map<List<Object>, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : findings) {
      alike.computeIfAbsent(cause(finding), key -> new ArrayList<>()).add(finding);
    }
    return alike.values();
  }

  private List<Object> cause(Finding finding) {
    Place place = finding.place();
    return List.of(
        place.file(),
        Objects.requireNonNullElse(place.sheet(), ""),
        finding.code(),
        finding.severity(),
        finding.facts(),
        place.cell() == null ? finding : Objects.requireNonNullElse(finding.value(), ""),
        sentences.advice(finding));
  }

  private String others(List<Finding> alike) {
    int count = alike.size() - 1;
    if (count == 0) {
      return "";
    }
    String cells =
        alike.stream()
            .skip(1)
            .limit(NAMED)
            .map(one -> one.place().address())
            .collect(Collectors.joining(", "));
    return " "
        + texts.get(
            count > NAMED ? "finding.alike-many" : "finding.alike",
            Map.of("cells", cells, "count", String.valueOf(count)));
  }

  private static String where(Place place) {
    if (place.sheet() == null) {
      return "";
    }
    return " " + place.sheet() + (place.cell() == null ? "" : "!" + place.cell());
  }
}
