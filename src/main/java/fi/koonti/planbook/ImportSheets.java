package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.template.CellContent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in an imported plan beside the plan itself.
 *
 * @param questions what a person must decide, each by the columns of its sheet
 * @param answers of the old period, by the columns of their sheet
 */
public record ImportSheets(
    List<Map<PlanColumn, String>> questions, List<Map<PlanColumn, String>> answers) {

  public ImportSheets {
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
  }

  /** The rows of a sheet; a text that is longer than a cell goes on in the row below. */
  List<PlanRowBuilder> lines(PlanSheet sheet) {
    return inCells(sheet == PlanSheet.QUESTIONS ? questions : answers).stream()
        .map(
            texts -> {
              PlanRowBuilder line = new PlanRowBuilder(sheet);
              texts.forEach(line::put);
              return line;
            })
        .toList();
  }

  /** Rows whose texts cells can hold; what is longer goes on in a row below. */
  static List<Map<PlanColumn, String>> inCells(List<Map<PlanColumn, String>> rows) {
    List<Map<PlanColumn, String>> fitting = new ArrayList<>();
    for (Map<PlanColumn, String> row : rows) {
      Map<PlanColumn, String> rest = row;
      do {
        Map<PlanColumn, String> line = new EnumMap<>(PlanColumn.class);
        Map<PlanColumn, String> left = new EnumMap<>(PlanColumn.class);
        rest.forEach(
            (column, text) -> {
              int end = end(text);
              line.put(column, text.substring(0, end));
              if (end < text.length()) {
                left.put(column, text.substring(end));
              }
            });
        fitting.add(line);
        rest = left;
      } while (!rest.isEmpty());
    }
    return fitting;
  }

  private static int end(String text) {
    int limit = CellContent.Text.LIMIT;
    if (text.length() <= limit) {
      return text.length();
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }
}
