package fi.koonti.cli;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingTexts;
import fi.koonti.place.Place;
import fi.koonti.text.Language;
import fi.koonti.text.OneLine;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints findings for people: file by file, each with its place, its sentence and its advice. */
final class FindingLines {

  private final FindingTexts texts;

  FindingLines(Language language) {
    this.texts = new FindingTexts(language);
  }

  /** Prints sorted findings. */
  void print(List<Finding> findings, PrintWriter out) {
    String file = null;
    for (Finding finding : findings) {
      if (!finding.place().file().equals(file)) {
        file = finding.place().file();
        out.println(OneLine.of(file));
      }
      String severity = texts.severity(finding.severity()).toLowerCase(Locale.ROOT);
      String where = where(finding.place());
      out.println("  " + OneLine.of(severity + where + ": " + texts.message(finding)));
      out.println("    " + OneLine.of(texts.advice(finding)));
    }
  }

  private static String where(Place place) {
    if (place.sheet() == null) {
      return "";
    }
    return " " + place.sheet() + (place.cell() == null ? "" : "!" + place.cell());
  }
}
