package fi.koonti.mail;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingTexts;
import fi.koonti.location.Place;
import fi.koonti.merge.FileResult;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.PartReturn;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorParts;
import fi.koonti.merge.SectorReturn;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Settings;
import fi.koonti.text.Language;
import fi.koonti.text.MailText;
import fi.koonti.text.Numerals;
import fi.koonti.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reminder of one sector, as a mail that is ready to be pasted. */
public final class Reminder {

  private final MergedReport merged;
  private final SectorReturn sector;
  private final Function<PartReturn, Optional<String>> forms;
  private final SectorParts parts;
  private final List<Finding> errors;
  private final Language language;
  private final Texts texts;
  private final FindingTexts sentences;
  private final Map<String, String> facts = new LinkedHashMap<>();

  private Reminder(
      MergedReport merged,
      SectorReturn sector,
      Function<PartReturn, Optional<String>> forms,
      Language language) {
    this.merged = merged;
    this.forms = forms;
    this.sector = sector;
    this.parts = SectorParts.of(merged, sector);
    this.errors = errors();
    this.language = language;
    this.texts = Texts.of(Reminder.class, "mail", language);
    this.sentences = new FindingTexts(language);
    facts();
  }

  /**
   * The text for a sector; empty when nothing is missing and nothing is to be corrected.
   *
   * @param forms the name of the form of a part, as far as it is known
   */
  public static Optional<String> of(
      MergedReport merged,
      SectorReturn sector,
      Function<PartReturn, Optional<String>> forms,
      Language language) {
    Reminder reminder = new Reminder(merged, sector, forms, language);
    return reminder.isNeeded() ? Optional.of(reminder.letter().text()) : Optional.empty();
  }

  private boolean isNeeded() {
    return !sector.returned() || sector.complete() < sector.asked() || !errors.isEmpty();
  }

  private MailText letter() {
    String kind = sector.returned() ? "incomplete" : "missing";
    List<String> head = new ArrayList<>(List.of(texts.get("about") + subject(kind)));
    if (!sector.sector().email().isBlank()) {
      head.add(texts.get("to", facts));
    }
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(texts.get("greeting"));
    paragraphs.add(texts.get("body." + kind, facts));
    if (!parts.missing().isEmpty()) {
      paragraphs.add(texts.get("parts", facts));
    }
    if (sector.answered() == 0) {
      paragraphs.add(texts.get("all-unanswered", facts));
    } else if (sector.answered() < sector.asked()) {
      paragraphs.add(texts.get("unanswered", facts));
      parts.parts().stream()
          .filter(part -> !part.unanswered().isEmpty())
          .forEach(part -> paragraphs.add(unanswered(part)));
    }
    if (!errors.isEmpty()) {
      paragraphs.add(texts.get("correct", facts));
      rows().forEach(row -> paragraphs.add(sentences(row)));
    }
    if (!parts.missing().isEmpty()) {
      paragraphs.add(texts.get("how.parts", facts));
    }
    if (parts.missing().isEmpty() || hasIncompleteForm()) {
      paragraphs.add(texts.get("how." + kind, facts));
    }
    paragraphs.add(texts.get("contact", facts));
    paragraphs.add(texts.get("thanks", facts));
    return new MailText(head, paragraphs);
  }

  /** Whether a form that came back lacks something, besides those that did not. */
  private boolean hasIncompleteForm() {
    return !errors.isEmpty()
        || parts.parts().stream()
            .filter(part -> !parts.missing().contains(part))
            .anyMatch(part -> !part.unanswered().isEmpty());
  }

  private String unanswered(PartReturn part) {
    String name = part.name().isEmpty() ? texts.get("part.unnamed") : part.name();
    return part.unanswered().stream()
        .map(ReportRow::indicator)
        .map(one -> "- " + one.id() + " " + Reminder.name(one))
        .collect(Collectors.joining("\n", name + ":\n", ""));
  }

  private static String name(Indicator indicator) {
    return indicator.hasName() ? indicator.name() : indicator.measure();
  }

  private String subject(String kind) {
    String by = new Numerals(language).withoutYear(merged.period().due());
    String code = merged.period().code();
    return MailText.subject(
        whom -> texts.get("subject." + kind, Map.of("by", by, "code", code, "whom", whom)),
        sector.sector().code());
  }

  /** The errors, those of one row of one file together. */
  private Collection<List<Finding>> rows() {
    Map<Object, List<Finding>> rows = new LinkedHashMap<>();
    for (Finding error : errors) {
      Object row = error.rowId() == null ? error : List.of(error.place().file(), error.rowId());
      rows.computeIfAbsent(row, none -> new ArrayList<>()).add(error);
    }
    return rows.values();
  }

  /** A row is named once, however much is wrong in it. */
  private String sentences(List<Finding> row) {
    if (row.size() == 1) {
      return "- " + where(row.get(0).place()) + ": " + said(row.get(0), "\n  ");
    }
    String file = row.get(0).place().file();
    return row.stream()
        .map(error -> "\n  " + cell(error.place()) + ": " + said(error, " "))
        .collect(Collectors.joining("", "- " + file + ", " + row.get(0).rowId() + ":", ""));
  }

  private String said(Finding error, String between) {
    return sentences.message(error) + between + sentences.advice(error);
  }

  private static String where(Place place) {
    String cell = cell(place);
    return place.file() + (cell.isEmpty() ? "" : ", " + cell);
  }

  private static String cell(Place place) {
    String sheet = place.sheet() == null ? "" : place.sheet();
    return place.cell() == null ? sheet : sheet + " " + place.cell();
  }

  /** What is wrong in the sector's own files; a row that is unanswered is told among those. */
  private List<Finding> errors() {
    Set<String> files =
        sector.files().stream()
            .map(FileResult::source)
            .map(source -> source.name())
            .collect(Collectors.toSet());
    Set<String> unanswered =
        parts.parts().stream()
            .flatMap(part -> part.unanswered().stream())
            .filter(row -> row.answers().isEmpty())
            .map(row -> row.indicator().id())
            .collect(Collectors.toSet());
    return merged.findings().stream()
        .filter(Finding::isError)
        .filter(error -> files.contains(error.place().file()))
        .filter(error -> error.rowId() == null || !unanswered.contains(error.rowId()))
        .toList();
  }

  private void facts() {
    Settings settings = merged.plan().settings();
    Sector own = sector.sector();
    facts.put("organisation", settings.organisation());
    facts.put("sector", own.name());
    facts.put("email", own.email());
    facts.put("period", merged.period().name());
    facts.put("due", merged.period().due().toString());
    facts.put("asked", String.valueOf(sector.asked()));
    facts.put("missing", String.valueOf(sector.asked() - sector.answered()));
    facts.put("errors", String.valueOf(errors.size()));
    facts.put(
        "parts", parts.missing().stream().map(PartReturn::name).collect(Collectors.joining("; ")));
    facts.put("forms", String.valueOf(parts.missing().size()));
    facts.put(
        "files",
        parts.missing().stream()
            .map(part -> forms.apply(part).orElse(part.name()))
            .collect(Collectors.joining(", ")));
    facts.put(
        "contact", settings.contact().isBlank() ? texts.get("contact.none") : settings.contact());
  }
}
