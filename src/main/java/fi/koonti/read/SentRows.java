package fi.koonti.read;

import fi.koonti.grid.GridRow;
import fi.koonti.layout.Fingerprint;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.Stamp;
import fi.koonti.layout.TargetText;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.text.TextNormalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows that a form had when it was sent. The machine sheet knows all of them and their order,
 * and so does the plan; without them the stamps in the rows that are still there tell their ids and
 * fingerprints.
 */
final class SentRows {

  private final FormTable form;
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();

  /** By ids; the locked texts themselves where they are known, else what the stamps say of them. */
  private final Map<String, String> fingerprints = new LinkedHashMap<>();

  private final Map<String, String> idsByFingerprint = new HashMap<>();

  /** What the rows of the sheet read, by their index: asked several times of each row. */
  private final Map<Integer, Set<String>> read = new HashMap<>();

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
    return fingerprints(row).stream()
        .map(idsByFingerprint::get)
        .filter(id -> id != null && !id.isEmpty())
        .findFirst();
  }

  /** Whether the locked texts of a row of the sheet are those of an id. */
  boolean reads(GridRow row, String id) {
    String wanted = fingerprints.get(id);
    return wanted != null && fingerprints(row).contains(wanted);
  }

  /**
   * Whether the row's own stamp says that it was sent with the texts that it has: then they are
   * those of the plan of that time, whatever the plan has now.
   */
  boolean isAsStamped(GridRow row, String id) {
    return stamp(row)
        .filter(stamp -> stamp.id().equals(id))
        .filter(stamp -> fingerprints(row).contains(stamp.fingerprint()))
        .isPresent();
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

  private static final Agreement NO_AGREEMENT = new Agreement(0, 0);

  private Agreement agreement(GridRow row, String id) {
    return asked(id).map(indicator -> agreement(row, indicator)).orElse(NO_AGREEMENT);
  }

  private Agreement agreement(GridRow row, Indicator indicator) {
    int told = 0;
    int same = 0;
    for (Attribute attribute : Fingerprint.LOCKED) {
      String wanted = attribute.of(indicator);
      if (!wanted.isBlank() && has(attribute)) {
        told++;
        same += says(text(row, attribute), attribute, indicator) ? 1 : 0;
      }
    }
    return new Agreement(told, same);
  }

  private boolean has(Attribute attribute) {
    return FormColumn.of(attribute).flatMap(form.columns()::index).isPresent();
  }

  private String text(GridRow row, Attribute attribute) {
    return FormColumn.of(attribute).map(column -> form.text(row, column)).orElse("");
  }

  private static boolean says(String shown, Attribute attribute, Indicator indicator) {
    return attribute == Attribute.TARGET
        ? TargetText.says(shown, indicator)
        : TextNormalizer.same(attribute.of(indicator), shown);
  }

  /**
   * A locked text of a row as the plan has it, where the form only says it in more words; as it
   * stands where somebody has changed it.
   */
  String decided(GridRow row, String id, Attribute attribute) {
    String shown = text(row, attribute);
    if (attribute != Attribute.TARGET) {
      return shown;
    }
    Indicator indicator = indicators.get(id);
    if (indicator != null) {
      return TargetText.says(shown, indicator) ? indicator.target().text() : shown;
    }
    return targets(row).stream()
        .filter(target -> fingerprint(row, target).equals(fingerprints.get(id)))
        .findFirst()
        .orElse(shown);
  }

  /** What the form asked of a row, or empty when only its stamp is left. */
  Optional<Indicator> asked(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  /** The hidden copy of a row's identity, or empty when it is gone. */
  Optional<Stamp.OfRow> stamp(GridRow row) {
    return Stamp.readRow(form.text(row, FormColumn.STAMP));
  }

  /** One for each target that the plan may have had where the form shows it in more words. */
  private Set<String> fingerprints(GridRow row) {
    return read.computeIfAbsent(
        row.index(),
        index ->
            targets(row).stream()
                .map(target -> fingerprint(row, target))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private Set<String> targets(GridRow row) {
    return TargetText.decided(form.text(row, FormColumn.TARGET), form.text(row, FormColumn.UNIT));
  }

  private String fingerprint(GridRow row, String target) {
    return fingerprint(attribute -> attribute == Attribute.TARGET ? target : text(row, attribute));
  }

  /** Of the texts whose columns are still there: a column that is gone tells no rows apart. */
  private String fingerprint(Function<Attribute, String> texts) {
    Function<Attribute, String> there = attribute -> has(attribute) ? texts.apply(attribute) : "";
    return indicators.isEmpty() ? Fingerprint.of(there) : Fingerprint.texts(there);
  }
}
