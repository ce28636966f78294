package fi.koonti.importing;

import fi.koonti.layout.PlanColumn;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How an import compares with what a careful person reads.
 *
 * @param right fields that are so without a person
 * @param asked fields that are asked, the right text among what is proposed
 * @param misproposed fields that are asked without the right text being proposed
 * @param wrong fields that are otherwise, and nobody is asked
 */
record Scores(
    List<String> right, List<String> asked, List<String> misproposed, List<String> wrong) {

  static Scores of(Imported imported, Map<String, Map<PlanColumn, String>> expected) {
    Scores scores =
        new Scores(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Map<String, Map<PlanColumn, String>> fields = imported.fields();
    expected.forEach(
        (id, row) ->
            row.forEach(
                (column, text) ->
                    scores.add(imported, id, column, text, fields.getOrDefault(id, Map.of()))));
    return scores;
  }

  private void add(
      Imported imported, String id, PlanColumn column, String text, Map<PlanColumn, String> row) {
    String found = row.getOrDefault(column, "");
    String field = id + " " + column + ": “" + found + "” for “" + text + "”";
    List<String> proposals = imported.proposals(id, column);
    if (TextNormalizer.same(found, text)) {
      right.add(field);
    } else if (proposals.stream().anyMatch(one -> TextNormalizer.same(one, text))) {
      asked.add(field);
    } else if (!proposals.isEmpty()) {
      misproposed.add(field);
    } else {
      wrong.add(field);
    }
  }

  /** {@code 320 right, 30 asked}. */
  String figures() {
    return right.size() + " right, " + asked.size() + " asked, " + wrong.size() + " wrong";
  }
}
