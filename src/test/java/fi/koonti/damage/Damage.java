package fi.koonti.damage;

import fi.koonti.damage.Desk.Slot;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormSheet;
import fi.koonti.layout.Stamp;
import fi.koonti.plan.FormIdentity;
import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What people do to forms, and what programs of this kind got wrong; one thing each. */
enum Damage {
  NOTHING(desk -> {}),

  // Rows.
  SORT_BY_NARRATIVE(desk -> sort(desk, FormColumn.NARRATIVE, Comparator.naturalOrder())),
  SORT_BY_ID_DESCENDING(desk -> sort(desk, FormColumn.ID, Comparator.reverseOrder())),
  INSERT_BLANK_ROWS(
      desk -> {
        desk.row(1).ifPresent(row -> desk.insertRow(desk.indexOf(row)));
        desk.row(3).ifPresent(row -> desk.insertRow(desk.indexOf(row)));
      }),
  INSERT_ROW_WITH_TEXT(
      desk ->
          desk.row(2)
              .ifPresent(
                  row -> {
                    List<Slot> added = desk.insertRow(desk.indexOf(row));
                    at(desk, added, FormColumn.GOAL, desk.news("Väliin kirjoitettu tavoite"));
                    at(desk, added, FormColumn.NARRATIVE, desk.news("Väliin kirjoitettu"));
                  })),
  INSERT_ROW_WITH_AN_ID_OF_ITS_OWN(
      desk ->
          desk.row(2)
              .ifPresent(
                  row -> {
                    List<Slot> added = desk.insertRow(desk.indexOf(row));
                    at(desk, added, FormColumn.ID, "UUSI-1");
                    at(desk, added, FormColumn.INDICATOR, desk.news("Oma mittari"));
                    at(desk, added, FormColumn.OUTCOME, desk.news("Oma toteuma"));
                    at(desk, added, FormColumn.NARRATIVE, desk.news("Oma selvitys"));
                  })),
  DELETE_ROWS(
      desk -> {
        desk.row(1).ifPresent(row -> desk.grid.remove(desk.indexOf(row)));
        desk.row(4).ifPresent(row -> desk.grid.remove(desk.indexOf(row)));
      }),
  DELETE_ALL_ROWS(desk -> desk.rows().forEach(row -> desk.grid.remove(desk.indexOf(row)))),
  DUPLICATE_A_ROW(
      desk ->
          desk.row(2)
              .ifPresent(
                  row ->
                      desk.grid.add(
                          desk.indexOf(row) + 1,
                          new ArrayList<>(row.stream().map(Slot::copy).toList())))),
  DUPLICATE_A_ROW_AND_GO_ON(
      desk ->
          desk.row(5)
              .ifPresent(
                  row -> {
                    List<Slot> copy = new ArrayList<>(row.stream().map(Slot::copy).toList());
                    at(desk, copy, FormColumn.NARRATIVE, desk.news("Kopioon jatkettu"));
                    desk.grid.add(desk.indexOf(row), copy);
                  })),
  CLEAR_AN_ID(desk -> clear(desk, 3, FormColumn.ID)),
  CLEAR_AN_ID_AND_ITS_COPY(
      desk -> {
        clear(desk, 3, FormColumn.ID);
        clear(desk, 3, FormColumn.STAMP);
      }),
  CLEAR_AN_ID_AND_EDIT_THE_TEXT(
      desk -> {
        clear(desk, 4, FormColumn.ID);
        clear(desk, 4, FormColumn.STAMP);
        desk.edit(4, FormColumn.UNIT, desk.news("Oma yksikkö"));
      }),
  CLEAR_ALL_COPIES_OF_IDS(
      desk -> {
        for (int i = 0; i < desk.rows().size(); i++) {
          clear(desk, i, FormColumn.STAMP);
        }
      }),
  OVERWRITE_AN_ID(desk -> desk.edit(3, FormColumn.ID, "joku muu")),
  OVERWRITE_AN_ID_WITH_ANOTHERS(
      desk ->
          desk.cell(2, FormColumn.ID)
              .ifPresent(other -> desk.edit(3, FormColumn.ID, other.text()))),
  SWAP_TWO_IDS(
      desk -> {
        if (desk.cell(1, FormColumn.ID).isPresent()) {
          Slot one = desk.cell(1, FormColumn.ID).get();
          Slot other = desk.cell(2, FormColumn.ID).get();
          Object value = one.value;
          one.value = other.value;
          other.value = value;
        }
      }),

  // Columns.
  INSERT_A_COLUMN(desk -> desk.insertColumn(Math.max(1, desk.column(FormColumn.OUTCOME)))),
  INSERT_A_COLUMN_WITH_NOTES(
      desk -> {
        int at = Math.max(1, desk.column(FormColumn.STATUS));
        desk.insertColumn(at);
        desk.type(desk.headings().get(at), desk.news("Omat muistiinpanot"));
        desk.row(2).ifPresent(row -> desk.type(row.get(at), desk.news("Muistiinpano")));
      }),
  MOVE_AN_ANSWER_COLUMN(
      desk -> {
        if (desk.column(FormColumn.NARRATIVE) >= 0) {
          desk.moveColumn(desk.column(FormColumn.NARRATIVE), 2);
        }
      }),
  MOVE_THE_IDS(
      desk -> {
        if (desk.column(FormColumn.ID) >= 0) {
          desk.moveColumn(desk.column(FormColumn.ID), 8);
        }
      }),
  DELETE_AN_ANSWER_COLUMN(desk -> delete(desk, FormColumn.STATUS)),
  DELETE_THE_IDS(desk -> delete(desk, FormColumn.ID)),
  DELETE_A_LOCKED_COLUMN(desk -> delete(desk, FormColumn.DEED)),
  DELETE_THE_STAMPS(desk -> delete(desk, FormColumn.STAMP)),
  REPEAT_AN_ANSWER_COLUMN(desk -> repeat(desk, FormColumn.NARRATIVE)),
  REPEAT_A_LOCKED_COLUMN(desk -> repeat(desk, FormColumn.GOAL)),

  // Headings and texts that are meant to be locked.
  HEADINGS_IN_SWEDISH(
      desk -> {
        for (FormColumn column : FormColumn.values()) {
          int at = desk.column(column);
          if (at >= 0 && !desk.headings().get(at).text().isEmpty()) {
            desk.headings().get(at).value = column.heading(Language.SV);
          }
        }
      }),
  DELETE_THE_KEYS(desk -> desk.grid.remove(desk.keys())),
  DELETE_THE_HEADINGS(desk -> desk.grid.remove(desk.headings())),
  EDIT_LOCKED_TEXTS(
      desk -> {
        desk.edit(1, FormColumn.TARGET, desk.news("Oma tavoitetaso"));
        desk.edit(5, FormColumn.GOAL, desk.news("Oma tavoite"));
      }),

  // Answers.
  FORMULA_WITH_VALUE(
      desk ->
          desk.cell(1, FormColumn.NARRATIVE)
              .ifPresent(
                  slot -> {
                    desk.type(slot, desk.news("Laskettu"));
                    slot.formula = "\"a\"&\"b\"";
                  })),
  FORMULA_WITHOUT_VALUE(
      desk ->
          desk.cell(2, FormColumn.OUTCOME)
              .ifPresent(
                  slot -> {
                    desk.type(slot, null);
                    slot.formula = "40+2";
                  })),
  FORMULA_WITH_ERROR(
      desk ->
          desk.cell(3, FormColumn.OUTCOME)
              .ifPresent(
                  slot -> {
                    desk.type(slot, (byte) 42);
                    slot.formula = "NA()";
                  })),
  NUMBERS_WITH_SPACES(
      desk -> {
        desk.type(1, FormColumn.OUTCOME, "1 234,5");
        desk.type(2, FormColumn.OUTCOME, "1\u00A0234,6");
        desk.type(3, FormColumn.OUTCOME, "1\u202F234,7");
        desk.type(4, FormColumn.OUTCOME, " 1\u2009234,8 ");
      }),
  SEE_ABOVE(
      desk -> {
        desk.type(1, FormColumn.NARRATIVE, "ks. edellinen");
        desk.type(2, FormColumn.OUTCOME, "N/A");
        desk.type(3, FormColumn.CORRECTION, "-");
        desk.type(4, FormColumn.STATUS, "melkein valmis");
      }),
  WEB_MARKUP(
      desk -> desk.type(2, FormColumn.NARRATIVE, "<p>" + desk.news("Verkosta") + "</p><br/>")),
  BULLETS_AND_LINES(
      desk -> {
        desk.type(3, FormColumn.NARRATIVE, "• " + desk.news("Luetelma") + "\n\n\t• toinen; <5 %");
        desk.type(4, FormColumn.CORRECTION, "=1+1 ei ole kaava\n@SUM(1)");
      }),
  BLANKS_ONLY(desk -> desk.type(4, FormColumn.NARRATIVE, " \u00A0\n ")),

  // Texts outside the form.
  TYPE_BESIDE(
      desk ->
          desk.row(1)
              .ifPresent(
                  row -> {
                    desk.insertColumn(row.size());
                    desk.insertColumn(row.size());
                    desk.type(row.get(row.size() - 1), desk.news("Viereen"));
                  })),
  TYPE_BELOW(
      desk -> {
        desk.insertRow(desk.grid.size());
        desk.insertRow(desk.grid.size());
        List<Slot> last = desk.insertRow(desk.grid.size());
        desk.type(last.get(0), desk.news("Alle"));
        desk.type(last.get(last.size() - 6), desk.news("Alle oikealle"));
      }),
  TYPE_ABOVE(
      desk -> {
        List<Slot> first = desk.insertRow(0);
        desk.type(first.get(3), desk.news("Ylös"));
        desk.type(desk.grid.get(2).get(6), desk.news("Ohjeen viereen"));
      }),
  TYPE_OVER_LIVE_AND_HIDDEN_CELLS(
      desk -> {
        desk.type(2, FormColumn.CHECK, desk.news("Tarkistettu"));
        desk.type(3, FormColumn.KIND, desk.news("Piiloon"));
        desk.type(5, FormColumn.STAMP, desk.news("Piiloon"));
      }),
  TYPE_OVER_WHAT_WAS_BEFORE(
      desk -> {
        desk.type(1, FormColumn.PREVIOUS_OUTCOME, desk.news("Oma edellinen"));
        desk.type(3, FormColumn.PREVIOUS_STATUS, desk.news("Oma edellinen tila"));
      }),
  TYPE_ON_THE_GUIDE(Damage::nothing, desk -> note(desk, FormSheet.GUIDE)),
  TYPE_ON_THE_PROGRESS(Damage::nothing, desk -> note(desk, FormSheet.PROGRESS)),

  // Looks.
  HIDE_ROWS_AND_COLUMNS(
      Damage::nothing,
      desk -> {
        XSSFSheet sheet = desk.sheet();
        for (int row = 7; row < sheet.getLastRowNum(); row += 2) {
          if (sheet.getRow(row) != null) {
            sheet.getRow(row).setZeroHeight(true);
          }
        }
        sheet.setColumnHidden(14, true);
      }),
  FILTER(
      Damage::nothing,
      desk -> {
        desk.sheet().setAutoFilter(new CellRangeAddress(5, Math.max(6, rowCount(desk)), 0, 16));
        if (desk.sheet().getRow(7) != null) {
          desk.sheet().getRow(7).setZeroHeight(true);
        }
      }),
  COLOURS(
      Damage::nothing,
      desk -> {
        XSSFCellStyle red = desk.workbook.createCellStyle();
        red.setFillForegroundColor(IndexedColors.RED.getIndex());
        desk.sheet().createRow(rowCount(desk) + 40).createCell(2).setCellStyle(red);
      }),
  COMMENT(
      Damage::nothing,
      desk -> {
        XSSFComment comment =
            desk.sheet().createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
        comment.setString(desk.news("Kommentti"));
        comment.setAddress(7, 13);
      }),
  TEXT_BOX(
      Damage::nothing,
      desk ->
          desk.sheet()
              .createDrawingPatriarch()
              .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 14, 8, 15, 9))
              .setText(desk.news("Tekstiruutu"))),
  PRINT_A_HEADER(
      Damage::nothing,
      desk -> desk.sheet().getHeader().setCenter(desk.news("&\"Calibri\"&9Tunniste"))),
  MERGE_TWO_ANSWERS(Damage::nothing, desk -> merge(desk, false)),
  MERGE_TWO_ANSWERS_AND_KEEP_BOTH(Damage::nothing, desk -> merge(desk, true)),

  // Sheets.
  UNPROTECT(Damage::nothing, desk -> desk.sheet().protectSheet(null)),
  RENAME_THE_SHEET(
      Damage::nothing,
      desk -> desk.workbook.setSheetName(desk.workbook.getSheetIndex(desk.sheet()), "Meidän")),
  COPY_THE_SHEET(Damage::nothing, Damage::copied),
  COPY_THE_SHEET_AND_GO_ON(
      Damage::nothing,
      desk -> {
        XSSFSheet copy = copied(desk);
        int narrative = desk.column(FormColumn.NARRATIVE);
        int first = desk.rows().isEmpty() ? 0 : desk.indexOf(desk.rows().get(0));
        for (int row = first; row <= Math.min(first + 3, copy.getLastRowNum()); row++) {
          desk.type(copy, row, Math.max(0, narrative), desk.news("Kopiossa"));
        }
      }),
  ADD_ANOTHER_FORM(
      Damage::nothing,
      desk -> {
        FormIdentity other = new FormIdentity("PORI-2023", 1, "Pori", "SIV", "2023-Q3", "", "muu");
        for (Row row : copied(desk)) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
              Stamp.readPrinted(cell.getStringCellValue())
                  .ifPresent(printed -> cell.setCellValue(Stamp.of(other, printed)));
            }
          }
        }
      }),
  MOVE_THE_SHEET_TO_ANOTHER_WORKBOOK(
      Damage::nothing,
      desk -> {
        String answers = desk.sheet().getSheetName();
        for (int i = desk.workbook.getNumberOfSheets() - 1; i >= 0; i--) {
          String name = desk.workbook.getSheetName(i);
          if (!name.startsWith(answers) && !isNotes(name)) {
            desk.workbook.removeSheetAt(i);
          }
        }
        XSSFSheet other = desk.workbook.createSheet("Talousarvio");
        desk.type(other, 3, 2, desk.news("Muun työkirjan taulukko"));
      }),
  DELETE_THE_MACHINE_SHEET(
      Damage::nothing,
      desk -> {
        int machine = desk.workbook.getSheetIndex(FormSheet.MACHINE.title(Language.FI));
        if (machine >= 0) {
          desk.workbook.removeSheetAt(machine);
        }
      }),
  SHOW_ALL_SHEETS(
      Damage::nothing,
      desk -> {
        for (int i = 0; i < desk.workbook.getNumberOfSheets(); i++) {
          desk.workbook.setSheetVisibility(i, SheetVisibility.VISIBLE);
        }
      }),
  CALCULATE_ON_A_SHEET_OF_ONES_OWN(
      Damage::nothing,
      desk -> {
        XSSFSheet notes = desk.workbook.createSheet("Laskelma");
        desk.type(notes, 0, 0, desk.news("Laskelman tulos"));
        String result = notes.getRow(0).getCell(0).getStringCellValue();
        notes.getRow(0).getCell(0).setCellFormula("\"" + result + "\"");
        notes.getRow(0).getCell(0).setCellValue(result);
      }),
  ADD_SHEETS_WITH_NOTES(
      Damage::nothing,
      desk -> {
        XSSFSheet notes = desk.workbook.createSheet("Muistio");
        desk.type(notes, 0, 0, desk.news("Muistiinpano"));
        desk.type(notes, 5000, 20, desk.news("Kaukana oleva muistiinpano"));
        desk.workbook.setSheetOrder("Muistio", 0);
      });

  private final Consumer<Desk> toSheet;
  private final Consumer<Desk> toBook;

  Damage(Consumer<Desk> toSheet) {
    this(toSheet, Damage::nothing);
  }

  Damage(Consumer<Desk> toSheet, Consumer<Desk> toBook) {
    this.toSheet = toSheet;
    this.toBook = toBook;
  }

  /** Does what is done to the cells of the answer sheet. */
  void toSheet(Desk desk) {
    toSheet.accept(desk);
  }

  /** Does what is done to the workbook, when the sheet has been put together. */
  void toBook(Desk desk) {
    toBook.accept(desk);
  }

  /** Whether it takes the identity off the answer sheet, which the workbook has once more. */
  boolean takesTheStamp() {
    return this == DELETE_THE_KEYS || this == DELETE_THE_STAMPS;
  }

  /** Whether it takes the identity off the workbook, which the answer sheet has once more. */
  boolean takesTheMachineSheet() {
    return this == DELETE_THE_MACHINE_SHEET || this == MOVE_THE_SHEET_TO_ANOTHER_WORKBOOK;
  }

  /** Whether it takes what tells the columns; the keys and the headings do so for each other. */
  boolean takesTheNamesOfColumns() {
    return this == DELETE_THE_KEYS || this == DELETE_THE_HEADINGS;
  }

  /** Whether it takes both copies of a row's id: then only the machine sheet knows the row. */
  boolean takesARowsIdentity() {
    return this == CLEAR_AN_ID_AND_ITS_COPY
        || this == CLEAR_AN_ID_AND_EDIT_THE_TEXT
        || this == CLEAR_ALL_COPIES_OF_IDS
        || this == TYPE_OVER_LIVE_AND_HIDDEN_CELLS;
  }

  /** Whether it hangs something on the sheet, which counts like a cell that somebody filled. */
  boolean hangsSomething() {
    return this == COMMENT || this == TEXT_BOX || this == PRINT_A_HEADER;
  }

  private static void nothing(Desk desk) {}

  private static void at(Desk desk, List<Slot> row, FormColumn column, String text) {
    if (desk.column(column) >= 0) {
      desk.type(row.get(desk.column(column)), text);
    }
  }

  private static void clear(Desk desk, int row, FormColumn column) {
    desk.cell(row, column).ifPresent(slot -> slot.value = null);
  }

  private static void delete(Desk desk, FormColumn column) {
    if (desk.column(column) >= 0) {
      desk.deleteColumn(desk.column(column));
    }
  }

  private static void repeat(Desk desk, FormColumn column) {
    int at = desk.column(column);
    if (at >= 0) {
      desk.copyColumn(at, at + 1);
    }
  }

  private static void sort(Desk desk, FormColumn by, Comparator<String> order) {
    int column = desk.column(by);
    List<List<Slot>> rows = new ArrayList<>(desk.rows());
    List<Integer> places = new ArrayList<>();
    rows.forEach(row -> places.add(desk.indexOf(row)));
    if (column >= 0) {
      Collections.sort(
          rows, Comparator.comparing((List<Slot> row) -> row.get(column).text(), order));
    }
    for (int i = 0; i < rows.size(); i++) {
      desk.grid.set(places.get(i), rows.get(i));
    }
  }

  private static void note(Desk desk, FormSheet which) {
    XSSFSheet sheet = desk.workbook.getSheet(which.title(Language.FI));
    if (sheet != null) {
      desk.type(sheet, 3, 12, desk.news("Sivuun"));
      desk.type(sheet, sheet.getLastRowNum() + 5, 0, desk.news("Loppuun"));
    }
  }

  private static int rowCount(Desk desk) {
    return Math.max(0, desk.sheet().getLastRowNum());
  }

  /** Excel keeps the text of the first cell; LibreOffice can keep the others under it. */
  private static void merge(Desk desk, boolean keep) {
    int column = desk.column(FormColumn.NARRATIVE);
    int first = desk.row(1).map(desk::indexOf).orElse(-1);
    if (column >= 0 && first >= 0 && desk.sheet().getRow(first + 1) != null) {
      desk.sheet().addMergedRegionUnsafe(new CellRangeAddress(first, first + 1, column, column));
      if (!keep && desk.sheet().getRow(first + 1).getCell(column) != null) {
        desk.sheet().getRow(first + 1).getCell(column).setBlank();
      }
    }
  }

  private static XSSFSheet copied(Desk desk) {
    int number = desk.workbook.getNumberOfSheets();
    XSSFSheet copy = desk.workbook.createSheet(desk.sheet().getSheetName() + " (" + number + ")");
    CellCopyPolicy all = new CellCopyPolicy();
    for (int row = 0; row <= desk.sheet().getLastRowNum(); row++) {
      if (desk.sheet().getRow(row) != null) {
        copy.createRow(row).copyRowFrom(desk.sheet().getRow(row), all);
      }
    }
    return copy;
  }

  private static boolean isNotes(String name) {
    return name.equals("Muistio");
  }
}
