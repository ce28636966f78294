package fi.koonti.read;

import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.layout.Fingerprint;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.Stamp;
import fi.koonti.text.Wording;
import java.util.List;
import java.util.Optional;

/** Tells which indicator a row of a returned form is about. */
final class RowIds {

  private RowIds() {}

  /**
   * The id that a row bears: the visible one, or the stamp's where the visible one is gone or is
   * none that the form had. Empty when the row bears none.
   */
  static String of(FormTable form, GridRow row, Optional<MachineSheet> machine) {
    String shown = Wording.normal(form.text(row, FormColumn.ID));
    if (!shown.isEmpty() && (machine.isEmpty() || isKnown(shown, machine.get()))) {
      return shown;
    }
    Optional<String> stamped =
        Stamp.readRow(form.text(row, FormColumn.STAMP))
            .map(Stamp.OfRow::id)
            .filter(id -> machine.isEmpty() || isKnown(id, machine.get()));
    return stamped.orElse(shown);
  }

  private static boolean isKnown(String id, MachineSheet machine) {
    return machine.plan().indicator(id).isPresent();
  }

  /**
   * Of several rows that bear one id, the one whose locked texts are those of the id; when that
   * settles nothing, the first.
   */
  static GridRow real(
      FormTable form, String id, List<GridRow> candidates, Optional<MachineSheet> machine) {
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    String wanted =
        machine
            .flatMap(sheet -> sheet.plan().indicator(id))
            .map(Fingerprint::of)
            .orElseGet(() -> stamped(form, candidates.get(0)));
    return candidates.stream()
        .filter(row -> fingerprint(form, row).equals(wanted))
        .findFirst()
        .orElse(candidates.get(0));
  }

  private static String stamped(FormTable form, GridRow row) {
    return Stamp.readRow(form.text(row, FormColumn.STAMP)).map(Stamp.OfRow::fingerprint).orElse("");
  }

  private static String fingerprint(FormTable form, GridRow row) {
    return Fingerprint.of(
        attribute -> form.cell(row, FormColumn.of(attribute)).map(GridCell::text).orElse(""));
  }
}
