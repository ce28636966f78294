package fi.koonti.usecase;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.io.Sha256;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The sum of a workbook's content as it was reckoned while workbooks were read again after they
 * were written; folders still remember files by it.
 */
final class FormerContents {

  /** Programs write so many digits of a number; what is behind them is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private FormerContents() {}

  static String sum(Grid grid) {
    Summing sum = new Summing();
    List<GridSheet> sheets =
        grid.sheets().stream().sorted(Comparator.comparing(GridSheet::name)).toList();
    for (GridSheet sheet : sheets) {
      sum.add("sheet", sheet.name());
      for (GridRow row : sheet.rows()) {
        row.cells().forEach(cell -> sum.add(cell.address().toString(), written(cell)));
      }
      sheet.comments().forEach((cell, text) -> sum.add("note " + cell, lines(text)));
      sheet.strays().forEach(stray -> sum.add("stray", stray.text()));
    }
    return sum.hex();
  }

  private static String written(GridCell cell) {
    if (cell.isFormula()) {
      return "=";
    }
    return switch (cell.kind()) {
      case NUMBER -> "n" + new BigDecimal(cell.number()).round(DIGITS).stripTrailingZeros();
      case TEXT -> "t" + lines(cell.text());
      case BOOLEAN, ERROR, DATE_TEXT, MISSING, DAMAGED -> cell.kind() + cell.text();
    };
  }

  private static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Sums up entry after entry, many at a time: a consolidated workbook has half a million. */
  private static final class Summing {
    private static final int ENOUGH = 1 << 13;

    private final MessageDigest digest = Sha256.digest();
    private final StringBuilder open = new StringBuilder(2 * ENOUGH);

    void add(String place, String text) {
      open.append(place).append('\t').append(text.length()).append('\t');
      open.append(text).append('\n');
      if (open.length() >= ENOUGH) {
        flush();
      }
    }

    private void flush() {
      digest.update(open.toString().getBytes(StandardCharsets.UTF_8));
      open.setLength(0);
    }

    String hex() {
      flush();
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}
