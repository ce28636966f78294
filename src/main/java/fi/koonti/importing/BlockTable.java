package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indicators of one measure. A level goes to an indicator when it stands in its row, or when no
 * other indicator is open; else it is asked.
 */
final class BlockTable {

  private final TableLines lines;
  private final Draft draft;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Piece> lone = new ArrayList<>();

  BlockTable(Labels labels, Draft draft) {
    this.draft = draft;
    this.lines = new TableLines(labels, draft);
  }

  boolean isEmpty() {
    return slots.isEmpty();
  }

  /** How many indicators there are by now. */
  int size() {
    return slots.size();
  }

  /** Whether the label of the indicator, its name behind it, has stood in running text. */
  boolean isNamedInLine() {
    return lines.isNamedInLine();
  }

  /** Reads the next line. */
  void read(ReportLine source) {
    take(lines.read(source));
  }

  /** Takes a line whose cells are told apart. */
  void take(TableLine line) {
    List<Slot> named = names(line);
    takeNothings(line, named);
    if (!line.values().isEmpty()) {
      give(line, named);
    }
    lone.addAll(line.lone());
  }

  /** A dash says that there is no level; none can have slid away then. */
  private void takeNothings(TableLine line, List<Slot> named) {
    for (Map.Entry<Label, Snippet> one : Map.copyOf(line.values()).entrySet()) {
      if (BlockAnswers.isNothing(one.getValue().text())) {
        draft.label(one.getValue());
        line.values().remove(one.getKey());
        named.forEach(slot -> slot.nothing(one.getKey()));
      }
    }
  }

  /** The indicators that a line names. */
  private List<Slot> names(TableLine line) {
    List<Slot> named = new ArrayList<>();
    for (Piece piece : line.names()) {
      List<Numbered.Part> parts = Numbered.parts(piece.snippet());
      boolean counted = parts.stream().anyMatch(part -> part.number() > 0);
      if (!counted && line.values().isEmpty() && slots.stream().anyMatch(s -> s.number() > 0)) {
        // Among indicators that are counted, one without a number is none.
        lone.add(piece);
        continue;
      }
      for (Numbered.Part part : counted ? parts : uncounted(piece.snippet(), parts)) {
        draft.label(part.mark());
        named.add(new Slot(part.number(), part.text(), line.sure()));
      }
    }
    slots.addAll(named);
    return named;
  }

  private static List<Numbered.Part> uncounted(Snippet name, List<Numbered.Part> whole) {
    List<Numbered.Part> ordinals = Ordinals.of(name);
    List<Numbered.Part> several = ordinals.isEmpty() ? Ordinals.items(name) : ordinals;
    return several.isEmpty() ? whole : several;
  }

  private void give(TableLine line, List<Slot> named) {
    takeCounted(line, named);
    if (line.values().isEmpty()) {
      return;
    }
    if (named.size() == 1) {
      line.values().forEach((label, value) -> named.get(0).put(label, value, line.sure()));
      return;
    }
    List<Slot> open =
        slots.stream()
            .filter(slot -> line.values().keySet().stream().noneMatch(slot::has))
            .toList();
    if (slots.isEmpty()) {
      // Levels of an indicator that has no name.
      Slot nameless = new Slot(0, null, true);
      slots.add(nameless);
      line.values().forEach((label, value) -> nameless.put(label, value, true));
    } else if (open.size() == 1) {
      boolean last = open.get(0) == slots.get(slots.size() - 1);
      line.values().forEach((label, value) -> open.get(0).put(label, value, last && line.sure()));
    } else if (open.isEmpty()) {
      line.values().values().forEach(value -> lone.add(new Piece(0, value)));
    } else {
      spread(line.values(), open);
    }
  }

  /** Levels that bear the numbers of the indicators: {@code 1) 120 2) 60}. */
  private void takeCounted(TableLine line, List<Slot> named) {
    for (Map.Entry<Label, Snippet> one : Map.copyOf(line.values()).entrySet()) {
      List<Numbered.Part> parts = Ordinals.of(one.getValue());
      boolean match = parts.size() == named.size() && parts.size() > 1;
      for (int i = 0; match && i < parts.size(); i++) {
        match = named.get(i).number() == parts.get(i).number();
      }
      if (match) {
        line.values().remove(one.getKey());
        for (int i = 0; i < parts.size(); i++) {
          draft.label(parts.get(i).mark());
          named.get(i).put(one.getKey(), parts.get(i).text(), line.sure());
        }
      }
    }
  }

  /** Levels that may be those of several indicators: a line for each, else the first's. */
  private static void spread(Map<Label, Snippet> values, List<Slot> open) {
    values.forEach(
        (label, value) -> {
          List<Snippet> parts = Glued.lines(value);
          if (parts.size() == open.size()) {
            for (int i = 0; i < parts.size(); i++) {
              open.get(i).put(label, parts.get(i), false);
            }
          } else {
            open.get(0).put(label, value, false);
          }
        });
  }

  /** The indicators, with all that is sure of them. */
  List<Counted> indicators() {
    List<Slot> apart = slots.stream().flatMap(slot -> slot.lines().stream()).toList();
    slots.clear();
    slots.addAll(apart);
    count();
    new SlidLevels(slots).doubt();
    return slots.stream().map(slot -> new Counted(slot.row(), slot.number())).toList();
  }

  /** Takes the numbers that the indicators of a measure bear in their names, {@code 2. Tontit}. */
  private void count() {
    List<Optional<Snippet>> marks = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      marks.add(slots.get(i).mark(i + 1));
    }
    if (slots.size() > 1 && marks.stream().allMatch(Optional::isPresent)) {
      for (int i = 0; i < slots.size(); i++) {
        draft.label(marks.get(i).get());
        slots.set(i, slots.get(i).counted(i + 1, marks.get(i).get()));
      }
    }
  }

  /**
   * The indicators, with all that is sure of them.
   *
   * @param doubtTargets whether what stands as a target may be something else
   */
  List<Counted> indicators(boolean doubtTargets) {
    if (doubtTargets) {
      slots.stream()
          .filter(slot -> slot.has(Label.TARGET))
          .forEach(
              slot ->
                  slot.level(Label.TARGET)
                      .ifPresent(level -> slot.put(Label.TARGET, level.text(), false)));
    }
    return indicators();
  }

  /** Asks all that is not sure; the rows have their measure by now. */
  void ask() {
    slots.forEach(slot -> slot.ask(draft));
    List<Slot> without = slots.stream().filter(slot -> slot.lacks(Label.TARGET)).toList();
    List<DraftRow> rows = slots.stream().map(Slot::row).toList();
    for (Piece piece : lone) {
      Snippet text = piece.snippet();
      without.forEach(
          slot -> draft.ask(List.of(slot.row()), Label.TARGET, text.text(), List.of(text)));
      if (without.isEmpty()) {
        draft.leftOver(rows, text);
      }
    }
  }
}
