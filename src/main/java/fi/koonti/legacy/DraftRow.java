package fi.koonti.legacy;

import fi.koonti.place.Place;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.MonthSpan;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the plan in the making: the texts of the report under their labels.
 *
 * @param place where its indicator stands in the report; its measure where it has none
 * @param said what is known; no text is empty
 */
public record DraftRow(Place place, Map<Label, Said> said) {

  public DraftRow {
    Map<Label, Said> copy = new EnumMap<>(Label.class);
    copy.putAll(said);
    copy.values().removeIf(one -> one.text().isEmpty());
    said = Map.copyOf(copy);
  }

  /** A text; empty when there is none. */
  String text(Label label) {
    return said.containsKey(label) ? said.get(label).text() : "";
  }

  /** Where a text stands; where the row does when there is none. */
  Place placeOf(Label label) {
    return said.containsKey(label) ? said.get(label).place() : place;
  }

  /** The same with another text at the place of the one that was there. */
  DraftRow with(Label label, String text) {
    Map<Label, Said> others = new EnumMap<>(Label.class);
    others.putAll(said);
    others.put(label, new Said(text, placeOf(label)));
    return new DraftRow(place, others);
  }

  /** The sector as the report calls it; empty when it names none. */
  public String sector() {
    return text(Label.SECTOR);
  }

  /** The row as an indicator of a plan. */
  public Indicator indicator(String id, String sectorCode) {
    LevelKind kind = kind();
    Level target = level(Label.TARGET);
    String span =
        Optional.ofNullable(target.reading().period()).map(MonthSpan::toString).orElse("");
    return new Indicator(
        id,
        sectorCode,
        text(Label.SECTION),
        text(Label.FOCUS_AREA),
        text(Label.GOAL),
        text(Label.DEED),
        text(Label.MEASURE),
        text(Label.INDICATOR),
        kind.type(),
        kind.unit(),
        kind.direction(),
        level(Label.BASELINE),
        target,
        said.containsKey(Label.TARGET_SPAN) ? text(Label.TARGET_SPAN) : span,
        text(Label.RESPONSIBLE),
        text(Label.BINDING),
        null,
        null);
  }

  /** What its levels make of it. */
  LevelKind kind() {
    return text(Label.INDICATOR).isEmpty()
        ? LevelKind.WORDS
        : LevelKind.of(level(Label.BASELINE), level(Label.TARGET), text(Label.UNIT));
  }

  private Level level(Label label) {
    return Level.of(text(label), null);
  }
}
