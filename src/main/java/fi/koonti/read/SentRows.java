package fi.koonti.read;

import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.layout.Fingerprint;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.Stamp;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.text.TextNormalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows that a form had when it was sent. The machine sheet knows all of them and their order,
 * and so does the plan; without them the stamps in the rows that are still there tell their ids and
 * fingerprints.
 */
final class SentRows {

  private final FormTable form;
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, String> fingerprints = new LinkedHashMap<>();
  private final Map<String, String> idsByFingerprint = new HashMap<>();

  /**
   * The rows of a form.
   *
   * @param known what it asked, in its order; empty when only the form itself can tell
   */
  SentRows(FormTable form, List<Indicator> known) {
    this.form = form;
    for (Indicator indicator : known) {
      indicators.put(indicator.id(), indicator);
      add(indicator.id(), fingerprint(attribute -> attribute.of(indicator)));
    }
    if (known.isEmpty()) {
      for (GridRow row : form.answerRows()) {
        stamp(row).ifPresent(stamp -> add(stamp.id(), stamp.fingerprint()));
      }
    }
  }

  private void add(String id, String fingerprint) {
    boolean isNew = fingerprints.putIfAbsent(id, fingerprint) == null;
    // Two rows may read the same; then their texts tell neither.
    if (isNew && idsByFingerprint.putIfAbsent(fingerprint, id) != null) {
      idsByFingerprint.put(fingerprint, "");
    }
  }

  /** Whether nothing is left that could tell which rows there were. */
  boolean isUnknown() {
    return fingerprints.isEmpty();
  }

  boolean has(String id) {
    return fingerprints.containsKey(id);
  }

  /** The ids in the order of the form as it was sent; empty when nobody knows it any more. */
  List<String> order() {
    return List.copyOf(indicators.keySet());
  }

  /** The one row whose locked texts are exactly those of a row of the sheet, or empty. */
  Optional<String> idByTexts(GridRow row) {
    return Optional.ofNullable(idsByFingerprint.get(fingerprint(row))).filter(id -> !id.isEmpty());
  }

  /** Whether the locked texts of a row of the sheet are those of an id. */
  boolean reads(GridRow row, String id) {
    return fingerprint(row).equals(fingerprints.get(id));
  }

  /** Whether most of an id's locked texts stand in a row of the sheet, each in its column. */
  boolean readsMostly(GridRow row, String id) {
    Agreement agreement = agreement(row, id);
    return agreement.told() > 0 && 2 * agreement.same() > agreement.told();
  }

  /** Whether fewer than half of an id's locked texts stand in a row that has their columns. */
  boolean readsOtherwise(GridRow row, String id) {
    Agreement agreement = agreement(row, id);
    return 2 * agreement.same() < agreement.told();
  }

  /** How many locked texts could be compared, and how many are the same. */
  private record Agreement(int told, int same) {}

  private Agreement agreement(GridRow row, String id) {
    Indicator indicator = indicators.get(id);
    int told = 0;
    int same = 0;
    for (Attribute attribute : Attribute.values()) {
      String wanted = attribute.of(indicator);
      if (!wanted.isBlank() && form.columns().index(FormColumn.of(attribute)).isPresent()) {
        told++;
        same += TextNormalizer.same(wanted, form.text(row, FormColumn.of(attribute))) ? 1 : 0;
      }
    }
    return new Agreement(told, same);
  }

  /** The hidden copy of a row's identity, or empty when it is gone. */
  Optional<Stamp.OfRow> stamp(GridRow row) {
    return Stamp.readRow(form.text(row, FormColumn.STAMP));
  }

  private String fingerprint(GridRow row) {
    return fingerprint(
        attribute -> form.cell(row, FormColumn.of(attribute)).map(GridCell::text).orElse(""));
  }

  /** Of the texts whose columns are still there: a column that is gone tells no rows apart. */
  private String fingerprint(Function<Attribute, String> texts) {
    return Fingerprint.of(
        attribute ->
            form.columns().index(FormColumn.of(attribute)).isPresent()
                ? texts.apply(attribute)
                : "");
  }
}
