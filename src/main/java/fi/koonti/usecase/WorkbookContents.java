package fi.koonti.usecase;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.io.Comparison;
import fi.koonti.io.Sha256;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.read.UntouchedLooks;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Compares workbooks by what people write: cells and notes. What formulas come to is left out,
 * since every program computes it anew; so a workbook that was only opened and saved is the same.
 */
final class WorkbookContents implements Comparison {

  /** Programs write so many digits of a number; what is behind them is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private final GridReader reader = new GridReader(FileLimits.defaults());

  @Override
  public Optional<String> contents(Path file) {
    return grid(file).map(WorkbookContents::sum);
  }

  @Override
  public boolean isUntouchedByItsLooks(Path file) {
    return grid(file).filter(UntouchedLooks::are).isPresent();
  }

  /** What stands in the way may be any file, and one that cannot be read cannot be compared. */
  private Optional<Grid> grid(Path file) {
    try {
      return Optional.of(reader.read(file));
    } catch (UnreadableFileException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError unreadable) {
      return Optional.empty();
    }
  }

  private static String sum(Grid grid) {
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
