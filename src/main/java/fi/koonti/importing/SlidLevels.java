package fi.koonti.importing;

import java.util.List;
import java.util.Optional;

/**
 * Doubts levels beside a gap: where one of several indicators has none, it may have slid into a
 * neighbour's cell.
 */
final class SlidLevels {

  private final List<Slot> slots;

  SlidLevels(List<Slot> slots) {
    this.slots = slots;
  }

  void doubt() {
    for (Label label : List.of(Label.BASELINE, Label.TARGET)) {
      boolean any = slots.stream().anyMatch(slot -> slot.has(label));
      for (int i = 0; any && i < slots.size(); i++) {
        if (slots.get(i).lacks(label)) {
          doubtBeside(i, label);
        }
      }
    }
  }

  private void doubtBeside(int gap, Label label) {
    if (part(gap - 1, gap, gap - 1, label) || part(gap, gap + 1, gap + 1, label)) {
      return;
    }
    for (int beside : new int[] {gap + 1, gap - 1}) {
      level(beside, label)
          .ifPresent(
              level -> {
                slots.get(beside).put(label, new Slot.Level(level.text(), level.source(), false));
                slots.get(gap).offer(label, level);
              });
    }
  }

  /** Parts a cell in which two levels may stand; tells whether it did. */
  private boolean part(int upper, int lower, int from, Label label) {
    Optional<Slot.Level> level = level(from, label);
    Optional<List<Snippet>> two = level.map(Slot.Level::text).flatMap(Glued::two);
    if (two.isEmpty()) {
      return false;
    }
    Snippet source = level.get().source();
    slots.get(upper).put(label, new Slot.Level(two.get().get(0), source, false));
    slots.get(lower).put(label, new Slot.Level(two.get().get(1), source, false));
    return true;
  }

  private Optional<Slot.Level> level(int index, Label label) {
    return has(index, label) ? slots.get(index).level(label) : Optional.empty();
  }

  private boolean has(int index, Label label) {
    return index >= 0 && index < slots.size() && slots.get(index).has(label);
  }
}
