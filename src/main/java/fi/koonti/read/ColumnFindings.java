package fi.koonti.read;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormSheet;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Settings;
import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what happened to the sheet and the columns of a form since it was sent. */
final class ColumnFindings {

  private ColumnFindings() {}

  static List<Finding> of(FormTable form, Optional<MetadataSheet> machine, Place sheet) {
    Language language = machine.map(one -> one.plan().settings().language()).orElse(Language.FI);
    List<Finding> findings = new ArrayList<>();
    String wanted = FormSheet.ANSWERS.title(language);
    if (machine.isPresent() && !form.sheet().name().equals(wanted)) {
      findings.add(Finding.of(FindingCode.SHEET_RENAMED, sheet).with("wanted", wanted));
    }
    Optional<Settings> settings = machine.map(MetadataSheet::plan).map(Plan::settings);
    for (FormColumn column : FormColumn.values()) {
      if (isNeeded(column, settings) && form.columns().index(column).isEmpty()) {
        findings.add(
            Finding.of(missing(column, form), sheet).with("wanted", column.heading(language)));
      }
    }
    for (FormColumn column : form.columns().byHeading()) {
      findings.add(
          Finding.of(FindingCode.COLUMN_FOUND_BY_HEADING, sheet)
              .with("wanted", column.heading(language)));
    }
    for (FormColumn column : form.columns().contradicted()) {
      int index = form.columns().index(column).orElseThrow();
      CellAddress heading = new CellAddress(form.lastHeadingRow(), index);
      findings.add(
          Finding.of(FindingCode.COLUMN_MOVED, new Place(sheet.file(), sheet.sheet(), heading))
              .withValue(column.heading(language)));
    }
    for (Columns.Repeated repeated : form.columns().repeated()) {
      findings.add(repeated(form, sheet, repeated, language));
    }
    return findings;
  }

  /** A form that lost its machine sheet cannot tell which of the optional fields it asked. */
  private static boolean asks(Optional<Settings> settings, Field field) {
    return settings.map(one -> one.asks(field)).orElse(!field.isOptional());
  }

  private static Finding repeated(
      FormTable form, Place sheet, Columns.Repeated repeated, Language language) {
    int first = form.columns().index(repeated.column()).orElseThrow();
    CellAddress second = new CellAddress(form.lastHeadingRow(), repeated.index());
    return Finding.of(FindingCode.COLUMN_REPEATED, new Place(sheet.file(), sheet.sheet(), second))
        .withValue(repeated.column().heading(language))
        .with("first", new CellAddress(form.lastHeadingRow(), first));
  }

  private static boolean isNeeded(FormColumn column, Optional<Settings> settings) {
    return column == FormColumn.ID || column.field().filter(one -> asks(settings, one)).isPresent();
  }

  /** Without their ids rows are known by their stamps, as long as those are there. */
  private static FindingCode missing(FormColumn column, FormTable form) {
    return column == FormColumn.ID && form.columns().index(FormColumn.STAMP).isPresent()
        ? FindingCode.ID_COLUMN_MISSING
        : FindingCode.COLUMN_MISSING;
  }
}
