package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.XmlOut;
import fi.koonti.template.formula.CellReference;
import fi.koonti.template.formula.Formula;
import fi.koonti.template.formula.FormulaToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The formula of a pattern row as one pour writes it into each of its rows. From row to row only
 * the numbers of rows change, each by as much as the row itself; what stands between them is made
 * ready once, because the checks of a form are thousands of letters in every row.
 */
final class RowFormula {

  /** What stands between two numbers of rows, as XML. */
  private final List<byte[]> texts = new ArrayList<>();

  /** How far from the own row the row is whose number stands behind each text but the last. */
  private final List<Integer> distances = new ArrayList<>();

  private final StringBuilder open = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XmlOut xml = new XmlOut(bytes);

  private RowFormula() {}

  /**
   * The formula, or empty when something that it means is no longer there.
   *
   * @param move where references go in a row
   * @param row that row, zero-based
   * @param quoted what becomes of quoted texts
   */
  static Optional<RowFormula> of(
      Formula formula, FormulaCopy move, int row, UnaryOperator<String> quoted) throws IOException {
    RowFormula made = new RowFormula();
    for (FormulaToken token : formula.tokens()) {
      if (token instanceof CellReference ref) {
        Optional<CellReference> moved = move.moved(ref);
        if (moved.isEmpty()) {
          return Optional.empty();
        }
        made.add(moved.get(), row);
      } else if (token instanceof Formula.Columns columns) {
        Optional<Formula.Columns> moved = move.moved(columns);
        if (moved.isEmpty()) {
          return Optional.empty();
        }
        made.open.append(moved.get());
      } else {
        made.open.append(token.moved(move, quoted));
      }
    }
    made.texts.add(made.text());
    return Optional.of(made);
  }

  private void add(CellReference ref, int row) throws IOException {
    open.append(ref.prefix());
    add(ref.from(), row);
    if (ref.to() != null) {
      open.append(':');
      add(ref.to(), row);
    }
  }

  private void add(CellReference.Corner corner, int row) throws IOException {
    if (corner.fixed()) {
      open.append(corner);
    } else {
      open.append(corner.column());
      texts.add(text());
      distances.add(corner.row() - row);
    }
  }

  /** What was gathered, as XML; empties it. */
  private byte[] text() throws IOException {
    xml.text(open.toString()).flush();
    open.setLength(0);
    byte[] text = bytes.toByteArray();
    bytes.reset();
    return text;
  }

  /** Whether all that it means lies on the sheet when it stands in a row. */
  boolean fits(int row) {
    return distances.stream()
        .allMatch(distance -> row + distance >= 0 && row + distance < CellAddress.ROW_LIMIT);
  }

  /** Writes it as it reads in a row. */
  void write(int row, XmlOut out) throws IOException {
    for (int i = 0; i < distances.size(); i++) {
      out.raw(texts.get(i)).number(row + distances.get(i) + 1);
    }
    out.raw(texts.get(texts.size() - 1));
  }
}
