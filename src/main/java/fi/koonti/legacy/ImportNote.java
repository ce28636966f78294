package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingTexts;
import fi.koonti.place.Place;
import fi.koonti.text.Language;
import fi.koonti.text.Letter;
import fi.koonti.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The text that stands beside an imported plan: what a person must look at, and every text of the
 * report that is not in the plan, whole and in its order.
 */
public final class ImportNote {

  private final Texts texts;
  private final FindingTexts sentences;

  private ImportNote(Language language) {
    this.texts = Texts.of(ImportNote.class, "legacy", language);
    this.sentences = new FindingTexts(language);
  }

  /**
   * The text.
   *
   * @param report what people call the report
   * @param plan what people call the plan
   * @param findings in the order in which they are to be read
   */
  public static String text(
      String report,
      String plan,
      List<Finding> findings,
      List<Leftover> leftovers,
      Language language) {
    ImportNote note = new ImportNote(language);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(note.texts.get("note.findings"));
    findings.forEach(finding -> paragraphs.add(note.paragraph(finding)));
    paragraphs.add(note.texts.get("note.leftovers"));
    leftovers.forEach(leftover -> paragraphs.add(note.paragraph(leftover)));
    if (leftovers.isEmpty()) {
      paragraphs.add(note.texts.get("note.nothing"));
    }
    String title = note.texts.get("note.title", Map.of("report", report, "plan", plan));
    return new Letter(List.of(title), paragraphs).text();
  }

  /** A finding; a long value, of which the sentence quotes the beginning, follows whole. */
  private String paragraph(Finding finding) {
    String severity = sentences.severity(finding.severity()).toLowerCase(Locale.ROOT);
    String message = sentences.message(finding);
    boolean quoted = finding.value() == null || message.contains(finding.value());
    return (severity + " " + where(finding.place())).strip()
        + ": "
        + message
        + "\n  "
        + sentences.advice(finding)
        + (quoted ? "" : "\n  " + finding.value());
  }

  private String paragraph(Leftover leftover) {
    String kind =
        switch (leftover.kind()) {
          case ANSWER -> texts.get("note.answer");
          case TITLE -> texts.get("note.title-line");
          case OTHER -> texts.get("note.other");
        };
    String under = leftover.measure().isEmpty() ? "" : ": " + leftover.measure();
    return where(leftover.place()) + " (" + kind + under + ")\n" + leftover.text();
  }

  private static String where(Place place) {
    if (place.sheet() == null) {
      return "";
    }
    return place.sheet() + (place.cell() == null ? "" : "!" + place.cell());
  }
}
