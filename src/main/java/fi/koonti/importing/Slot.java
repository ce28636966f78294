package fi.koonti.importing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One indicator of a measure, while its levels are looked for. */
final class Slot {

  /**
   * A level.
   *
   * @param source all of the cell that it is, or may be, a part of
   * @param sure whether it can be nothing else
   */
  record Level(Snippet text, Snippet source, boolean sure) {}

  private final int number;
  private final Snippet name;
  private final boolean sure;
  private final DraftRow row;
  private final Map<Label, Level> levels = new EnumMap<>(Label.class);

  private final Set<Label> nothings = EnumSet.noneOf(Label.class);

  /** Levels of neighbours, where it has none. */
  private final Map<Label, Level> offered = new EnumMap<>(Label.class);

  /**
   * An indicator.
   *
   * @param number 0 for none
   * @param name null for none
   * @param sure whether the name can be nothing else
   */
  Slot(int number, Snippet name, boolean sure) {
    this.number = number;
    this.name = name;
    this.sure = sure;
    this.row = new DraftRow(name == null ? "" : name.where());
  }

  int number() {
    return number;
  }

  /** Whether it has a level; not when a dash says that there is none. */
  boolean has(Label label) {
    return levels.containsKey(label);
  }

  /** Whether a level is missing, and nothing says that there is none. */
  boolean lacks(Label label) {
    return !levels.containsKey(label) && !nothings.contains(label);
  }

  /** Notes that there is no level. */
  void nothing(Label label) {
    nothings.add(label);
  }

  Level level(Label label) {
    return levels.get(label);
  }

  void put(Label label, Snippet value, boolean isSure) {
    put(label, new Level(value, value, isSure));
  }

  void put(Label label, Level level) {
    levels.put(label, level);
  }

  /** Offers a level that a neighbour has, and that may be its own. */
  void offer(Label label, Level neighbours) {
    offered.put(label, neighbours);
  }

  /** The row, with what is sure. */
  DraftRow row() {
    if (name != null && sure) {
      row.put(Label.INDICATOR, Said.of(name));
    }
    levels.forEach(
        (label, level) -> {
          if (level.sure()) {
            row.put(label, Said.of(level.text()));
          }
        });
    return row;
  }

  /** Asks the rest. */
  void ask(Draft draft) {
    askOffered(draft);
    if (name == null) {
      String measure = row.text(Label.MEASURE);
      draft.ask(List.of(row), Label.INDICATOR, measure, List.of());
    } else if (!sure) {
      draft.ask(List.of(row), Label.INDICATOR, name.text(), List.of(name));
    }
    levels.forEach(
        (label, level) -> {
          if (!level.sure()) {
            draft.ask(List.of(row), label, level.text().text(), List.of(level.source()));
          } else if (isCounted(level.text())) {
            String bare = level.text().text().replaceFirst("^\\d{1,2}[.)]\\s+", "");
            draft.ask(List.of(row), label, bare, List.of(level.text()));
          }
        });
  }

  /** Asks whether a level of a neighbour is its own. */
  private void askOffered(Draft draft) {
    offered.forEach(
        (label, level) -> {
          if (!has(label)) {
            draft.ask(List.of(row), label, level.text().text(), List.of(level.source()));
          }
        });
  }

  /** Whether a level begins with the number of its own indicator: {@code 1. Porissa n. 40 pv}. */
  private boolean isCounted(Snippet level) {
    return number > 0 && level.text().matches("(?s)" + number + "[.)]\\s+\\S.*");
  }
}
