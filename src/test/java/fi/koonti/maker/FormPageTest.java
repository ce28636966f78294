package fi.koonti.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.FormSheet;
import fi.koonti.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/form.md} to the template of the form. */
class FormPageTest {

  private static final Path PAGE = Path.of("docs/form.md");
  private static final Pattern CONTRAST =
      Pattern.compile("\\| ([0-9A-F]{6}) \\| ([0-9A-F]{6}) \\| ([0-9.]+) \\|");
  private static final Pattern STEP = Pattern.compile("(?m)^\\| \\d \\| ([^|]+) \\|");

  @Test
  void everyContrastOfThePageIsAsItIsCalculated() throws IOException {
    List<MatchResult> lines = found(CONTRAST).toList();
    assertTrue(lines.size() > 10, "too few: " + lines.size());
    for (MatchResult line : lines) {
      double contrast = Contrast.of(line.group(1), line.group(2));
      assertEquals(String.format(Locale.ROOT, "%.1f", contrast), line.group(3), line.group());
    }
  }

  @Test
  void everyTextOfTheFormCanBeReadAndIsOnThePage() throws IOException {
    Set<String> page = pairs();
    try (XSSFWorkbook form = form()) {
      Map<String, String> texts = texts(form);
      assertTrue(texts.size() > 10, "too few: " + texts);
      texts.forEach(
          (pair, where) -> {
            String[] both = pair.split(" ");
            assertTrue(Contrast.of(both[0], both[1]) >= 4.5, where + ": " + pair);
            assertTrue(page.contains(pair), where + " is not on the page: " + pair);
          });
    }
  }

  @Test
  void theEdgeOfAnOpenCellTellsItFromALockedOne() throws IOException {
    Set<String> page = pairs();
    try (XSSFWorkbook form = form()) {
      Row row = answers(form).getRow(FormRows.INDICATOR);
      String locked = ground(style(row, FormColumn.TARGET));
      List<FormColumn> open =
          Stream.of(FormColumn.values()).filter(column -> column.field().isPresent()).toList();
      for (FormColumn column : open) {
        XSSFCellStyle style = style(row, column);
        for (BorderSide side : List.of(BorderSide.LEFT, BorderSide.TOP)) {
          String edge = hex(Optional.of(style.getBorderColor(side)), "");
          for (String ground : List.of(ground(style), locked, Ink.PAPER.rgb())) {
            assertTrue(Contrast.of(edge, ground) >= 3, column + " " + edge + " on " + ground);
            assertTrue(page.contains(edge + " " + ground), edge + " on " + ground);
          }
        }
      }
    }
  }

  @Test
  void theStepsOfThePageAreTheUnlockedCellsFromLeftToRight() throws IOException {
    List<String> steps = found(STEP).map(line -> line.group(1).strip()).toList();
    try (XSSFWorkbook form = form()) {
      assertEquals(steps, unlocked(answers(form), FormRows.INDICATOR));
      List<String> without = new ArrayList<>(steps);
      without.removeAll(List.of("Toteuma", "Ennuste"));
      assertEquals(without, unlocked(answers(form), FormRows.MEASURE));
    }
  }

  private static List<String> unlocked(XSSFSheet sheet, int row) {
    List<Cell> cells = new ArrayList<>();
    sheet.getRow(row).forEach(cells::add);
    return cells.stream()
        .sorted(Comparator.comparing(Cell::getColumnIndex))
        .filter(cell -> !cell.getCellStyle().getLocked())
        .map(cell -> sheet.getRow(FormRows.HEADINGS).getCell(cell.getColumnIndex()))
        .map(Cell::getStringCellValue)
        .toList();
  }

  /** Ink and ground of every cell that says something or is open, and of every rule. */
  private static Map<String, String> texts(XSSFWorkbook form) {
    Map<String, String> pairs = new TreeMap<>();
    for (Sheet sheet : form) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
          String ink = hex(Optional.ofNullable(style.getFont().getXSSFColor()), Ink.TEXT.rgb());
          pairs.put(ink + " " + ground(style), sheet.getSheetName() + " " + cell.getAddress());
        }
      }
      XSSFSheetConditionalFormatting rules = ((XSSFSheet) sheet).getSheetConditionalFormatting();
      for (int i = 0; i < rules.getNumConditionalFormattings(); i++) {
        XSSFConditionalFormattingRule rule = rules.getConditionalFormattingAt(i).getRule(0);
        String ink =
            hex(
                Optional.ofNullable(rule.getFontFormatting()).map(font -> font.getFontColor()),
                Ink.TEXT.rgb());
        String ground =
            hex(
                Optional.ofNullable(rule.getPatternFormatting())
                    .map(pattern -> pattern.getFillBackgroundColorColor()),
                Ink.SHADE.rgb());
        pairs.put(ink + " " + ground, sheet.getSheetName() + " rule " + i);
      }
    }
    return pairs;
  }

  private static XSSFCellStyle style(Row row, FormColumn column) {
    return (XSSFCellStyle) row.getCell(column.index()).getCellStyle();
  }

  private static String ground(XSSFCellStyle style) {
    return hex(Optional.ofNullable(style.getFillForegroundColorColor()), Ink.PAPER.rgb());
  }

  private static String hex(Optional<XSSFColor> colour, String usual) {
    return colour.map(XSSFColor::getARGBHex).map(argb -> argb.substring(2)).orElse(usual);
  }

  private static Set<String> pairs() throws IOException {
    Set<String> pairs = new TreeSet<>();
    found(CONTRAST).forEach(line -> pairs.add(line.group(1) + " " + line.group(2)));
    return pairs;
  }

  private static Stream<MatchResult> found(Pattern pattern) throws IOException {
    return pattern.matcher(Files.readString(PAGE)).results();
  }

  private static XSSFSheet answers(XSSFWorkbook form) {
    return form.getSheet(FormSheet.ANSWERS.title(Language.FI));
  }

  private static XSSFWorkbook form() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(FormTemplateMaker.draw(Language.FI)));
  }
}
