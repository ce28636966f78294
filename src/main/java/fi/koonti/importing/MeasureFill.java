package fi.koonti.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives rows without a measure what is nearest above them, for a plan has no row without one, and
 * asks it.
 */
final class MeasureFill {

  private static final List<Label> NEAREST = List.of(Label.DEED, Label.GOAL, Label.INDICATOR);

  private MeasureFill() {}

  static void fill(Draft draft) {
    Map<String, List<DraftRow>> rows = new LinkedHashMap<>();
    for (DraftRow row : draft.rows()) {
      Optional<Label> nearest = NEAREST.stream().filter(row::has).findFirst();
      if (!row.has(Label.MEASURE) && !draft.isAsked(row, Label.MEASURE) && nearest.isPresent()) {
        Said said = row.said(nearest.get()).orElseThrow();
        row.put(Label.MEASURE, said.as(said.text().replace('\n', ' ')));
        rows.computeIfAbsent(row.text(Label.MEASURE), one -> new ArrayList<>()).add(row);
      }
    }
    rows.forEach((measure, its) -> draft.ask(its, Label.MEASURE, measure, List.of()));
  }
}
