package fi.koonti.usecase;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridReader;
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
    MessageDigest digest = Sha256.digest();
    List<GridSheet> sheets =
        grid.sheets().stream().sorted(Comparator.comparing(GridSheet::name)).toList();
    for (GridSheet sheet : sheets) {
      add(digest, "sheet", sheet.name());
      sheet.rows().stream()
          .flatMap(row -> row.cells().stream())
          .forEach(cell -> add(digest, cell.address().toString(), written(cell)));
      sheet.comments().forEach((cell, text) -> add(digest, "note " + cell, lines(text)));
      sheet.strays().forEach(stray -> add(digest, "stray", stray.text()));
    }
    return HexFormat.of().formatHex(digest.digest());
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
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static void add(MessageDigest digest, String place, String text) {
    digest.update(
        (place + "\t" + text.length() + "\t" + text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
