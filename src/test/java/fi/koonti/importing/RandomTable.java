package fi.koonti.importing;

import fi.koonti.layout.PlanColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Writes a table of a random plan as other cities have them, with their irregularities, singly or
 * mixed, and knows what was meant.
 */
final class RandomTable {

  /** What differs from a plain table. */
  enum Oddity {
    NONE,
    COLUMNS_IN_ANY_ORDER,
    TIMES_BEHIND_HEADINGS,
    GOALS_ONCE,
    SECTION_ROWS,
    GOALS_AS_ROWS,
    TOTALS,
    OUTCOMES_OF_QUARTERS,
    ROW_SHIFTED_LEFT,
    ROW_SHIFTED_RIGHT,
    COUNTED_IN_ONE_CELL,
    NAME_MISSING,
    REMARK_BELOW,
    HEADINGS_AGAIN
  }

  private static final List<String> LEVELS =
      List.of("5", "12 %", "1 200", "26 pv", "Valmis", "4,2", "300 000 €", "Vähintään sama");

  private final Random random;
  private final Set<Oddity> oddities;
  private final List<String> lines = new ArrayList<>();
  private final List<Map<PlanColumn, String>> rows = new ArrayList<>();
  private final List<PlanColumn> columns;
  private int count;
  private boolean goalIsLost;

  private RandomTable(long seed, Set<Oddity> oddities) {
    this.random = new Random(seed);
    this.oddities = oddities.isEmpty() ? EnumSet.of(Oddity.NONE) : EnumSet.copyOf(oddities);
    this.columns =
        new ArrayList<>(
            List.of(
                PlanColumn.GOAL,
                PlanColumn.MEASURE,
                PlanColumn.INDICATOR,
                PlanColumn.BASELINE,
                PlanColumn.TARGET,
                PlanColumn.ANSWER_OUTCOME));
    if (has(Oddity.GOALS_AS_ROWS)) {
      columns.remove(PlanColumn.GOAL);
    }
    // A row that stands aside is known by its neighbours only where the order is the usual one.
    boolean shifted = has(Oddity.ROW_SHIFTED_LEFT) || has(Oddity.ROW_SHIFTED_RIGHT);
    if (has(Oddity.COLUMNS_IN_ANY_ORDER) && !shifted) {
      Collections.shuffle(columns, random);
    }
  }

  static RandomTable of(long seed, Set<Oddity> oddities) {
    RandomTable table = new RandomTable(seed, oddities);
    table.write();
    return table;
  }

  String text() {
    return String.join("\n", lines);
  }

  List<Map<PlanColumn, String>> rows() {
    return rows;
  }

  private boolean has(Oddity oddity) {
    return oddities.contains(oddity);
  }

  private void write() {
    lines.add("Seuranta 2023, sivistystoimiala");
    lines.add("");
    headings();
    for (int goal = 0; goal < 3; goal++) {
      goal();
      if (goal == 1 && has(Oddity.HEADINGS_AGAIN)) {
        headings();
      }
    }
    if (has(Oddity.TOTALS)) {
      lines.add("Yhteensä\t\t\t17\t" + (has(Oddity.GOALS_AS_ROWS) ? "" : "18"));
    }
    if (has(Oddity.REMARK_BELOW)) {
      lines.add("");
      lines.add("Lähde: toimialan oma seuranta.");
    }
  }

  private void headings() {
    boolean times = has(Oddity.TIMES_BEHIND_HEADINGS);
    Map<PlanColumn, String> heads = new LinkedHashMap<>();
    heads.put(PlanColumn.GOAL, "Tavoite");
    heads.put(PlanColumn.MEASURE, "TOIMENPIDE");
    heads.put(PlanColumn.INDICATOR, "Mittari:");
    heads.put(PlanColumn.BASELINE, times ? "Lähtötaso TP 2022" : "Lähtötaso");
    heads.put(PlanColumn.TARGET, times ? "Tavoitetaso (v. 2023)" : "Tavoitetaso");
    heads.put(PlanColumn.ANSWER_OUTCOME, times ? "Toteuma 1-9/2023" : "Toteuma");
    List<String> cells = new ArrayList<>(columns.stream().map(heads::get).toList());
    if (has(Oddity.OUTCOMES_OF_QUARTERS)) {
      cells.set(columns.indexOf(PlanColumn.ANSWER_OUTCOME), "Toteuma Q2");
      cells.add("Toteuma Q3");
    }
    lines.add(String.join("\t", cells));
  }

  private void goal() {
    String goal = name();
    if (has(Oddity.SECTION_ROWS) && random.nextBoolean()) {
      // Sections end with the table only; they are asked, not expected.
      lines.add("Osasto " + letters() + "\t\t\t");
    }
    if (has(Oddity.GOALS_AS_ROWS)) {
      lines.add("TAVOITE: " + goal + "\t\t\t");
    }
    int measures = 1 + random.nextInt(3);
    for (int i = 0; i < measures; i++) {
      Map<PlanColumn, String> row = new EnumMap<>(PlanColumn.class);
      row.put(PlanColumn.GOAL, goal);
      row.put(PlanColumn.MEASURE, name());
      row.put(PlanColumn.INDICATOR, name());
      row.put(PlanColumn.BASELINE, level());
      row.put(PlanColumn.TARGET, level());
      row.put(PlanColumn.ANSWER_OUTCOME, level());
      row(row, i > 0 && has(Oddity.GOALS_ONCE));
    }
  }

  private void row(Map<PlanColumn, String> row, boolean withoutGoal) {
    Map<PlanColumn, String> shown = new EnumMap<>(row);
    boolean odd = random.nextInt(3) == 0;
    goalIsLost &= withoutGoal;
    if (withoutGoal) {
      shown.remove(PlanColumn.GOAL);
    }
    if (goalIsLost) {
      // The only row that named it has lost it.
      row.remove(PlanColumn.GOAL);
    }
    if (odd && has(Oddity.COUNTED_IN_ONE_CELL)) {
      counted(row, shown);
    } else if (odd && has(Oddity.NAME_MISSING)) {
      shown.remove(PlanColumn.INDICATOR);
      row.remove(PlanColumn.INDICATOR);
      rows.add(row);
    } else {
      rows.add(row);
    }
    List<String> cells =
        new ArrayList<>(columns.stream().map(one -> shown.getOrDefault(one, "")).toList());
    boolean counted = shown.values().stream().anyMatch(text -> text.startsWith("1) "));
    boolean whole = shown.size() == 6 && !has(Oddity.OUTCOMES_OF_QUARTERS) && !counted;
    if (odd && whole && has(Oddity.ROW_SHIFTED_RIGHT) && !has(Oddity.GOALS_AS_ROWS)) {
      cells.add(1, "");
    } else if (odd && whole && has(Oddity.ROW_SHIFTED_LEFT) && !has(Oddity.GOALS_AS_ROWS)) {
      shown.put(PlanColumn.BASELINE, "5");
      row.put(PlanColumn.BASELINE, "5");
      cells.set(columns.indexOf(PlanColumn.BASELINE), "5");
      cells.remove(0);
      row.remove(PlanColumn.GOAL);
      goalIsLost = true;
    }
    if (has(Oddity.OUTCOMES_OF_QUARTERS)) {
      int outcome = columns.indexOf(PlanColumn.ANSWER_OUTCOME);
      cells.add(cells.get(outcome));
      cells.set(outcome, "0,5");
    }
    lines.add(String.join("\t", cells));
  }

  private void counted(Map<PlanColumn, String> row, Map<PlanColumn, String> shown) {
    Map<PlanColumn, String> second = new EnumMap<>(row);
    for (PlanColumn column :
        List.of(
            PlanColumn.INDICATOR,
            PlanColumn.BASELINE,
            PlanColumn.TARGET,
            PlanColumn.ANSWER_OUTCOME)) {
      second.put(column, column == PlanColumn.INDICATOR ? name() : level());
      shown.put(column, "1) " + row.get(column) + " 2) " + second.get(column));
    }
    rows.add(row);
    rows.add(second);
  }

  private String level() {
    return LEVELS.get(random.nextInt(LEVELS.size()));
  }

  private String name() {
    return "Palvelun " + letters() + " kehittäminen";
  }

  private String letters() {
    int number = count++;
    return "aihe" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
  }
}
