package fi.koonti.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One measure with its indicators and answers, from its label to the next. */
final class Block {

  private final Map<Label, Said> above;
  private final Draft draft;
  private final BlockTable table;
  private final BlockAnswers answers = new BlockAnswers();
  private final String where;
  private final List<Snippet> items = new ArrayList<>();

  /**
   * An empty block.
   *
   * @param above what stands above its indicators, the measure too
   */
  Block(String where, Map<Label, Said> above, Labels labels, Draft draft) {
    this.where = where;
    this.above = above;
    this.draft = draft;
    this.table = new BlockTable(labels, draft);
  }

  /** Takes a further item of a list of measures; any may be the one of an indicator. */
  void alsoMeasure(Snippet item) {
    items.add(item);
  }

  BlockTable table() {
    return table;
  }

  BlockAnswers answers() {
    return answers;
  }

  /** Whether the measure was taken from the level above it. */
  private boolean isMeasureAssumed() {
    Said measure = above.get(Label.MEASURE);
    return above.entrySet().stream()
        .anyMatch(one -> one.getKey() != Label.MEASURE && one.getValue() == measure);
  }

  /** Hands over the rows; a measure without an indicator is one. */
  void finish(@Nullable Snippet sector) {
    List<Counted> indicators = table.indicators();
    if (indicators.isEmpty()) {
      indicators = List.of(new Counted(new DraftRow(where), 0));
    }
    List<DraftRow> rows = new ArrayList<>();
    for (Counted one : indicators) {
      above.forEach(one.row()::put);
      if (sector != null) {
        one.row().put(Label.SECTOR, Said.of(sector));
      }
      rows.add(one.row());
    }
    draft.rows().addAll(rows);
    if (isMeasureAssumed()) {
      draft.ask(rows, Label.MEASURE, rows.get(0).text(Label.MEASURE), List.of());
    }
    table.ask();
    if (items.isEmpty()) {
      MeasureParts.ask(rows, draft);
    } else {
      MeasureParts.ask(rows, items, draft);
    }
    answers.give(indicators, draft);
  }
}
