package fi.koonti.read;

import fi.koonti.grid.GridRow;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.Stamp;
import fi.koonti.read.RowMatch.Layer;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which indicator each row of a form is about, in layers: by the id that people see, by the
 * hidden copy of it, by the locked texts, by the place between certain neighbours. Where the id
 * says one row and the texts are exactly another's, the texts win: they are what the person read.
 */
final class RowMatching {

  private final FormTable form;
  private final SentRows sent;
  private final Map<Integer, RowMatch> matches = new HashMap<>();

  private RowMatching(FormTable form, SentRows sent) {
    this.form = form;
    this.sent = sent;
  }

  /** The rows that were told, by their zero-based numbers. */
  static Map<Integer, RowMatch> of(FormTable form, SentRows sent) {
    RowMatching matching = new RowMatching(form, sent);
    for (GridRow row : form.answerRows()) {
      matching.itself(row).ifPresent(match -> matching.matches.put(row.index(), match));
    }
    matching.byPlace();
    return Map.copyOf(matching.matches);
  }

  /** The id that people see in a row, in normal form; empty when there is none. */
  static String shown(FormTable form, GridRow row) {
    return TextNormalizer.normal(form.text(row, FormColumn.ID));
  }

  /** What a row tells of itself. */
  private Optional<RowMatch> itself(GridRow row) {
    String shown = shown(form, row);
    if (sent.isUnknown()) {
      return shown.isEmpty() ? Optional.empty() : match(row, shown, Layer.ID, false);
    }
    Optional<String> byTexts = sent.idByTexts(row);
    if (sent.has(shown)) {
      return byTexts.isPresent() && !sent.reads(row, shown)
          ? match(row, byTexts.get(), Layer.TEXTS, true)
          : match(row, shown, Layer.ID, false);
    }
    Optional<String> stamped = sent.stamp(row).map(Stamp.OfRow::id).filter(sent::has);
    if (stamped.isPresent() && (byTexts.isEmpty() || sent.reads(row, stamped.get()))) {
      return match(row, stamped.get(), Layer.STAMP, false);
    }
    return byTexts.flatMap(id -> match(row, id, Layer.TEXTS, false));
  }

  private void byPlace() {
    List<String> order = sent.order();
    Map<String, Integer> places = new HashMap<>();
    for (String id : order) {
      places.put(id, places.size());
    }
    Set<String> found = new HashSet<>();
    matches.values().forEach(match -> found.add(match.id()));
    List<GridRow> untold = new ArrayList<>();
    int before = -1;
    for (GridRow row : form.answerRows()) {
      RowMatch match = matches.get(row.index());
      if (match == null) {
        untold.add(row);
      } else {
        int at = places.getOrDefault(match.id(), -1);
        between(order, before, at, untold, found);
        before = at;
        untold.clear();
      }
    }
    between(order, before, order.size(), untold, found);
  }

  /** Where one row is missing between two certain ones, the row that reads mostly like it is it. */
  private void between(
      List<String> order, int before, int after, List<GridRow> untold, Set<String> found) {
    if (after - before != 2 || found.contains(order.get(before + 1))) {
      return;
    }
    String missing = order.get(before + 1);
    List<GridRow> alike = untold.stream().filter(row -> sent.readsMostly(row, missing)).toList();
    if (alike.size() == 1) {
      GridRow row = alike.get(0);
      match(row, missing, Layer.PLACE, false).ifPresent(match -> matches.put(row.index(), match));
    }
  }

  private Optional<RowMatch> match(GridRow row, String id, Layer layer, boolean contradicted) {
    return Optional.of(new RowMatch(row, id, layer, shown(form, row), contradicted));
  }
}
