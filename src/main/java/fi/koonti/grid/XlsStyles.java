package fi.koonti.grid;

import fi.koonti.grid.StyledText.Level;
import fi.koonti.grid.StyledText.Run;
import fi.koonti.grid.StyledText.Strike;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;

/** The looks of cells and letters in a workbook of Excel 97-2003. */
final class XlsStyles {

  private final HSSFWorkbook workbook;
  private final Map<Integer, NumberFormat> formats = new HashMap<>();
  private final Map<Short, fi.koonti.grid.CellStyle> styles = new HashMap<>();

  XlsStyles(HSSFWorkbook workbook) {
    this.workbook = workbook;
    // What the file says of an id goes before what the id means where files say nothing.
    for (FormatRecord format : workbook.getInternalWorkbook().getFormats()) {
      formats.put(format.getIndexCode(), NumberFormat.of(format.getFormatString()));
    }
  }

  fi.koonti.grid.CellStyle of(CellStyle style) {
    return styles.computeIfAbsent(style.getIndex(), index -> read((HSSFCellStyle) style));
  }

  private fi.koonti.grid.CellStyle read(HSSFCellStyle style) {
    int id = style.getDataFormat();
    NumberFormat own = formats.get(id);
    NumberFormat format = own == null || isOfComputer(id) ? NumberFormat.builtIn(id) : own;
    HSSFFont font = workbook.getFontAt(style.getFontIndex());
    String colour = ink(font);
    FillPatternType pattern = style.getFillPattern();
    String ground =
        switch (pattern) {
          case NO_FILL -> Colours.WHITE;
          case SOLID_FOREGROUND -> colour(style.getFillForegroundColor());
          default -> Colours.UNKNOWN;
        };
    CellLook look = CellLook.of(format, colour, ground);
    return new fi.koonti.grid.CellStyle(look, font.getStrikeout(), ground);
  }

  private String ink(HSSFFont font) {
    int ink = font.getColor();
    return ink == Font.COLOR_NORMAL ? Colours.BLACK : colour(ink);
  }

  /** A colour of the palette, which a file may set by itself. */
  private String colour(int index) {
    HSSFColor own = workbook.getCustomPalette().getColor((short) index);
    if (own == null) {
      return Colours.indexed(index);
    }
    short[] rgb = own.getTriplet();
    return String.format(Locale.ROOT, "%02X%02X%02X", rgb[0], rgb[1], rgb[2]);
  }

  /** Days and money that follow the computer, in whose letters old programs write them down. */
  private static boolean isOfComputer(int id) {
    return id == 14 || id == 22;
  }

  /** The text of a cell in pieces of one look; a formula's has none. */
  StyledText text(Cell cell, boolean computed) {
    String text = cell.getRichStringCellValue().getString();
    HSSFRichTextString rich = computed ? null : (HSSFRichTextString) cell.getRichStringCellValue();
    if (rich == null || rich.numFormattingRuns() == 0) {
      return StyledText.plain(text);
    }
    List<Run> runs = new ArrayList<>();
    int first = Math.min(text.length(), rich.getIndexOfFormattingRun(0));
    if (first > 0) {
      runs.add(new Run(text.substring(0, first), Strike.AS_CELL, Level.ON_LINE, Run.AS_CELL));
    }
    for (int i = 0; i < rich.numFormattingRuns(); i++) {
      boolean last = i + 1 == rich.numFormattingRuns();
      int from = Math.min(text.length(), rich.getIndexOfFormattingRun(i));
      int behind =
          last ? text.length() : Math.min(text.length(), rich.getIndexOfFormattingRun(i + 1));
      if (behind > from) {
        HSSFFont font = workbook.getFontAt(rich.getFontOfFormattingRun(i));
        Strike strike = font.getStrikeout() ? Strike.YES : Strike.NO;
        Level level = level(font.getTypeOffset());
        runs.add(new Run(text.substring(from, behind), strike, level, ink(font)));
      }
    }
    return StyledText.of(runs);
  }

  private static Level level(short offset) {
    return switch (offset) {
      case Font.SS_SUPER -> Level.RAISED;
      case Font.SS_SUB -> Level.LOWERED;
      default -> Level.ON_LINE;
    };
  }
}
