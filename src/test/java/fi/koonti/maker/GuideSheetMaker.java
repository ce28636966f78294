package fi.koonti.maker;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.FormSheet;
import fi.koonti.layout.GuideColumn;
import fi.koonti.layout.RowPattern;
import fi.koonti.location.CellAddress;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.textsize.RowHeight;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws the guide, from the top down. */
final class GuideSheetMaker {

  private final TemplateWorkbook book;
  private final Language language;
  private final Texts texts;
  private final XSSFSheet sheet;
  private int row;

  GuideSheetMaker(TemplateWorkbook book, Language language) {
    this.book = book;
    this.language = language;
    this.texts = MakerTexts.in(language);
    this.sheet = book.sheet(FormSheet.GUIDE.title(language), texts.get("form.footer"));
  }

  void draw() {
    for (GuideColumn column : GuideColumn.values()) {
      book.width(sheet, column.index(), column.width());
    }
    book.put(sheet, row, 0, texts.get("form.guide.title"), Role.TITLE);
    book.height(sheet, row++, 27);
    book.put(sheet, row++, 0, texts.get("form.guide.intro"), Role.INSTRUCTION);
    book.put(sheet, row, 0, texts.get("form.guide.effort"), Role.INSTRUCTION);
    book.height(sheet, row++, 24);
    pairs("period", "due", "rows", "contact");
    link();
    picture();
    part("steps", "step1", "step2", "step3", "step4", "step5", "step6");
    statuses();
    examples();
    part("keys", "key1", "key2", "key3", "key4", "key5");
    print();
    FormTemplateMaker.protect(sheet);
  }

  private void link() {
    XSSFCell cell = book.put(sheet, row, 0, texts.get("form.guide.go"), Role.GO);
    Hyperlink link = book.poi().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    CellAddress first = new CellAddress(FormRows.INDICATOR, FormColumn.ID.index());
    link.setAddress("'" + FormSheet.ANSWERS.title(language) + "'!" + first);
    cell.setHyperlink(link);
    book.height(sheet, row++, 18);
  }

  /** The form at a glance: its numbers are told below it. */
  private void picture() {
    subtitle("picture");
    GuidePicture.in(language).put(sheet, row++, texts.get("form.guide.picture.alt"));
    pairs("picture1", "picture2", "picture3", "picture4");
  }

  private void part(String title, String... keys) {
    subtitle(title);
    pairs(keys);
  }

  private void subtitle(String key) {
    book.put(sheet, row, 0, texts.get("form.guide." + key), Role.SUBTITLE);
    book.height(sheet, row++, 27);
  }

  private void pairs(String... keys) {
    for (String key : keys) {
      line(
          texts.get("form.guide." + key),
          texts.get("form.guide." + key + ".text"),
          texts.find("form.guide." + key + ".why").orElse(""));
    }
  }

  private void line(String label, String text, String note) {
    book.put(sheet, row, GuideColumn.STATUS.index(), label, Role.LABEL);
    book.put(sheet, row, GuideColumn.MEANING.index(), text, Role.PARAGRAPH);
    if (!note.isEmpty()) {
      book.put(sheet, row, GuideColumn.DEMAND.index(), note, Role.NOTE);
    }
    double height =
        RowHeight.of(
            List.of(
                RowHeight.Cell.of(text, GuideColumn.MEANING.width()),
                RowHeight.Cell.of(note, GuideColumn.DEMAND.width())),
            1);
    book.height(sheet, row++, height + 3);
  }

  private void statuses() {
    subtitle("statuses");
    List<GuideColumn> columns = Arrays.asList(GuideColumn.values());
    book.headings(sheet, row, columns, language, Role.HEADING);
    book.height(sheet, row++, 18);
    book.dress(sheet, row, GuideColumn.STATUS.index(), Role.TEXT_STRONG);
    book.dress(sheet, row, GuideColumn.MEANING.index(), Role.TEXT);
    book.dress(sheet, row, GuideColumn.DEMAND.index(), Role.TEXT);
    book.pattern(RowPattern.GUIDE_STATUS, sheet, row++);
  }

  private void examples() {
    subtitle("examples");
    pairs("good", "poor", "privacy");
  }

  private void print() {
    int index = book.poi().getSheetIndex(sheet);
    book.poi().setPrintArea(index, 0, GuideColumn.DEMAND.index(), 0, row - 1);
    // One upright page, so that it can be pinned on the wall.
    sheet.getPrintSetup().setLandscape(false);
    sheet.getPrintSetup().setFitHeight((short) 1);
  }
}
