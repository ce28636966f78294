package fi.koonti.maker;

import fi.koonti.layout.FormSheet;
import fi.koonti.layout.MetadataColumn.OfIndicator;
import fi.koonti.layout.MetadataColumn.OfSetting;
import fi.koonti.layout.MetadataColumn.OfStatus;
import fi.koonti.layout.RowPattern;
import fi.koonti.location.CellAddress;
import fi.koonti.text.Language;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws the sheet that the reader needs: three lists with a row between them. */
final class MetadataSheetMaker {

  private static final int SETTING = 0;
  private static final int LIMIT = 1;
  private static final int STATUS = 2;
  static final int GAP = 3;
  static final int INDICATOR = 4;

  private final TemplateWorkbook book;
  private final Language language;
  private final XSSFSheet sheet;

  MetadataSheetMaker(TemplateWorkbook book, Language language) {
    this.book = book;
    this.language = language;
    this.sheet = book.poi().createSheet(FormSheet.MACHINE.title(language));
  }

  void draw() {
    pattern(SETTING, RowPattern.MACHINE_SETTING, OfSetting.values());
    int value = OfSetting.VALUE.ordinal();
    book.put(sheet, LIMIT, value, "{{selvityksen_pituus_lukuna}}", Role.COUNT);
    book.name(FormNames.NARRATIVE_LIMIT, reference(LIMIT, value));
    int next = value + 1;
    book.put(sheet, LIMIT, next, "{{henkilotunnus_kielletty}}", Role.COUNT);
    book.name(FormNames.PERSONAL_CODES, reference(LIMIT, next));
    book.put(sheet, LIMIT, next + 1, "{{palautus}}", Role.MACHINE);
    book.name(FormNames.DUE, reference(LIMIT, next + 1));
    pattern(STATUS, RowPattern.MACHINE_STATUS, OfStatus.values());
    list(FormNames.STATUSES, STATUS, OfStatus.NAME);
    list(FormNames.STATUS_CODES, STATUS, OfStatus.CODE);
    list(FormNames.NEED_OUTCOME, STATUS, OfStatus.NEEDS_OUTCOME);
    list(FormNames.NEED_CORRECTION, STATUS, OfStatus.NEEDS_CORRECTION);
    list(FormNames.NEED_EVIDENCE, STATUS, OfStatus.NEEDS_EVIDENCE);
    book.dress(sheet, GAP, 0, Role.MACHINE);
    pattern(INDICATOR, RowPattern.MACHINE_INDICATOR, OfIndicator.values());
    checks(next + 2);
    FormTemplateMaker.protect(sheet);
    int index = book.poi().getSheetIndex(sheet);
    book.poi().setSheetVisibility(index, SheetVisibility.VERY_HIDDEN);
  }

  /** The steps of the live check begin in the row above the indicators. */
  private void checks(int dayFormat) {
    CheckRanges ranges = new CheckRanges(language);
    named(FormNames.DAY_FORMAT, dayFormat, OutcomeFormula.dayFormat(ranges));
    named(FormNames.CHECKED_ROWS, dayFormat + 1, CheckRanges.rows());
    named(FormNames.FORM_ROWS, dayFormat + 2, ranges.rowsOfForm());
    CheckStages stages = new CheckStages(language);
    for (CheckStage stage : CheckStage.values()) {
      book.array(
          sheet, GAP, CheckRanges.lastOfStages(), stage.column(), stages.text(stage), Role.MACHINE);
    }
    String told = CheckRanges.of(CheckStage.AS_NUMBER, CheckStage.AS_DAY);
    book.name(FormNames.CHECKS, "'" + sheet.getSheetName() + "'!" + told);
  }

  private void named(String name, int column, String formula) {
    book.formula(sheet, LIMIT, column, formula, "", Role.MACHINE);
    book.name(name, reference(LIMIT, column));
  }

  private void pattern(int row, String kind, Enum<?>[] columns) {
    for (Enum<?> column : columns) {
      book.dress(sheet, row, column.ordinal(), Role.MACHINE);
    }
    book.pattern(kind, sheet, row);
  }

  /** A range even in the template, where it has one cell: so it grows with the rows. */
  private void list(String name, int row, Enum<?> column) {
    String cell = address(row, column.ordinal());
    book.name(name, "'" + sheet.getSheetName() + "'!" + cell + ":" + cell);
  }

  private String reference(int row, int column) {
    return "'" + sheet.getSheetName() + "'!" + address(row, column);
  }

  private static String address(int row, int column) {
    return "$" + CellAddress.columnName(column) + "$" + (row + 1);
  }
}
