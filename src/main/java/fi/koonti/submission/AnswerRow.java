package fi.koonti.submission;

import fi.koonti.location.Place;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Field;
import fi.koonti.quantity.Measure;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The row of one indicator in a returned form.
 *
 * @param cells where each answer stands, or would stand; lacks a field whose column is gone
 * @param values what was answered; lacks a field that was left empty
 * @param locked the locked texts as they are now, each with its place; lacks one whose column is
 *     gone
 * @param before what the row showed of the period before
 */
public record AnswerRow(
    String indicatorId,
    Map<Field, Place> cells,
    Map<Field, Value> values,
    Map<Attribute, LockedText> locked,
    PreviousAnswer before) {

  public AnswerRow {
    cells = copy(Field.class, cells);
    values = copy(Field.class, values);
    locked = copy(Attribute.class, locked);
    if (!cells.keySet().containsAll(values.keySet())) {
      throw new IllegalArgumentException("expected a place for each value of " + indicatorId);
    }
  }

  /** A row that showed nothing of the period before. */
  public AnswerRow(
      String indicatorId,
      Map<Field, Place> cells,
      Map<Field, Value> values,
      Map<Attribute, LockedText> locked) {
    this(indicatorId, cells, values, locked, PreviousAnswer.NOTHING);
  }

  /** The same with what is known of the period before. */
  public AnswerRow with(PreviousAnswer known) {
    return new AnswerRow(indicatorId, cells, values, locked, known);
  }

  /** The same with what is measured as a row asks for it. */
  public AnswerRow in(Measure asked) {
    Map<Field, Value> scaled = new EnumMap<>(Field.class);
    scaled.putAll(values);
    scaled.replaceAll((field, value) -> field.isMeasured() ? value.in(asked) : value);
    return new AnswerRow(indicatorId, cells, scaled, locked, before);
  }

  /**
   * A locked text as it stands in the returned form.
   *
   * @param isAsSent whether the row's own stamp says that it was sent with these texts
   */
  public record LockedText(String text, Place place, boolean isAsSent) {}

  /** What was answered, or empty. */
  public Optional<Value> value(Field field) {
    return Optional.ofNullable(values.get(field));
  }

  /**
   * Where an answer stands, or would stand.
   *
   * @throws IllegalArgumentException when the column is gone
   */
  public Place place(Field field) {
    Place place = cells.get(field);
    if (place == null) {
      throw new IllegalArgumentException("expected a cell of " + field + " for " + indicatorId);
    }
    return place;
  }

  private static <K extends Enum<K>, V> Map<K, V> copy(Class<K> keys, Map<K, V> map) {
    Map<K, V> copy = new EnumMap<>(keys);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }
}
