package fi.koonti.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One indicator of a measure, while its levels are looked for. */
final class Slot {

  /**
   * A level.
   *
   * @param source all of the cell that it is, or may be, a part of
   * @param sure whether it can be nothing else
   */
  record Level(Snippet text, Snippet source, boolean sure) {}

  /** A line that begins as a name does, behind one that is whole. */
  private static final Pattern SEVERAL = Pattern.compile("[^-,:\\s]\\s*\\n\\s*\\p{Lu}");

  private final int number;
  private final @Nullable Snippet name;
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
  Slot(int number, @Nullable Snippet name, boolean sure) {
    this.number = number;
    this.name = name;
    this.sure = sure;
    this.row = new DraftRow(name == null ? "" : name.where());
  }

  int number() {
    return number;
  }

  /**
   * The number in front of a name that is not counted yet; empty when there is another, or none.
   */
  Optional<Snippet> mark(int expected) {
    return number > 0 || name == null ? Optional.empty() : Ordinals.mark(name, expected);
  }

  /** The same with a number, and without its mark. */
  Slot counted(int count, Snippet mark) {
    Slot counted = new Slot(count, name == null ? null : name.after(mark.length()), sure);
    counted.levels.putAll(levels);
    counted.nothings.addAll(nothings);
    return counted;
  }

  /**
   * An indicator for each line, when the name and all levels have as many; else this one, and a
   * question when its lines may be names.
   */
  List<Slot> lines() {
    List<Snippet> names = name == null ? List.of() : Glued.lines(name);
    boolean all =
        names.size() > 1
            && !levels.isEmpty()
            && levels.values().stream()
                .allMatch(level -> Glued.lines(level.text()).size() == names.size());
    if (!all) {
      return List.of(this);
    }
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Slot slot = new Slot(0, names.get(i), false);
      for (Map.Entry<Label, Level> one : levels.entrySet()) {
        slot.put(one.getKey(), Glued.lines(one.getValue().text()).get(i), false);
      }
      slots.add(slot);
    }
    return slots;
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

  Optional<Level> level(Label label) {
    return Optional.ofNullable(levels.get(label));
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
    } else if (SEVERAL.matcher(name.text()).find()) {
      // Two lines may be two indicators.
      draft.ask(List.of(row), Label.INDICATOR, name.text().replace('\n', ' '), List.of(name));
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
