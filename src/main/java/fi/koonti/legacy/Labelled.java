package fi.koonti.legacy;

import fi.koonti.text.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A line that begins with a label.
 *
 * @param text what follows the label in its own cell; of a narrative the whole cell
 * @param rest the filled cells after it
 */
record Labelled(Label label, ReportLine line, String text, List<ReportLine.Piece> rest) {

  Labelled {
    rest = List.copyOf(rest);
  }

  /** What a line is labelled as, or empty. */
  static Optional<Labelled> of(ReportLine line) {
    ReportLine.Piece first = line.first();
    List<ReportLine.Piece> rest = line.from(first.column() + 1);
    Optional<Label> whole = Label.of(first.text());
    if (whole.isPresent()) {
      return whole.map(label -> new Labelled(label, line, "", rest));
    }
    int colon = first.text().indexOf(':');
    Optional<Label> before =
        colon < 0 ? Optional.empty() : Label.of(first.text().substring(0, colon));
    if (before.isPresent() && before.get() != Label.NARRATIVE) {
      String after = first.text().substring(colon + 1).strip();
      return before.map(label -> new Labelled(label, line, after, rest));
    }
    return isNarrative(first.text())
        ? Optional.of(new Labelled(Label.NARRATIVE, line, first.text(), rest))
        : Optional.empty();
  }

  /** {@code Selvitys toimenpiteen edistymisestä (Q3): …}. */
  private static boolean isNarrative(String text) {
    String folded = Wording.folded(text);
    return Label.wordsOf(Label.NARRATIVE).stream()
        .anyMatch(word -> folded.startsWith(word + " ") || folded.startsWith(word + ":"));
  }

  /** What the label is in front of: in its own cell, else in the next filled one. */
  String value() {
    return !text.isEmpty() || rest.isEmpty() ? text : rest.get(0).text();
  }

  /** The filled cells behind that. */
  List<ReportLine.Piece> further() {
    return !text.isEmpty() || rest.isEmpty() ? rest : rest.subList(1, rest.size());
  }
}
