package fi.koonti.revision;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.revision.PlanChange.Kind;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares one sheet of two plans, row by row and column by column. */
final class SheetDiff {

  private static final Set<PlanColumn> WORDS =
      EnumSet.range(PlanColumn.SECTION, PlanColumn.INDICATOR);

  private static final Set<PlanColumn> LEVELS = EnumSet.range(PlanColumn.TYPE, PlanColumn.ACCRUAL);

  /** What a row must have in common with another to be the same under another id. */
  private static final Set<PlanColumn> SAMENESS =
      EnumSet.range(PlanColumn.SECTOR, PlanColumn.TARGET_NUMBER);

  private final PlanSheet sheet;
  private final Map<String, WrittenRow> before = new LinkedHashMap<>();
  private final Map<String, WrittenRow> after = new LinkedHashMap<>();

  /** The new key of each row that has another one now, by the old. */
  private final Map<String, String> renumbered = new LinkedHashMap<>();

  private final List<PlanChange> changes = new ArrayList<>();

  private SheetDiff(PlanSheet sheet, List<WrittenRow> before, List<WrittenRow> after) {
    this.sheet = sheet;
    put(before, this.before);
    put(after, this.after);
  }

  private void put(List<WrittenRow> rows, Map<String, WrittenRow> byKey) {
    rows.stream().filter(row -> row.sheet() == sheet).forEach(row -> byKey.put(row.key(), row));
  }

  /** The differences by kind, each kind in the order of the plan. */
  static List<PlanChange> of(PlanSheet sheet, List<WrittenRow> before, List<WrittenRow> after) {
    return new SheetDiff(sheet, before, after).changes();
  }

  private List<PlanChange> changes() {
    if (sheet == PlanSheet.GOALS) {
      findRenumbered();
    }
    before.forEach((key, row) -> since(row, after.get(renumbered.getOrDefault(key, key))));
    after.values().stream()
        .filter(row -> !before.containsKey(row.key()))
        .filter(row -> !renumbered.containsValue(row.key()))
        .forEach(row -> add(Kind.ADDED, row, Optional.empty(), "", row.name()));
    if (isReordered()) {
      changes.add(new PlanChange(Kind.REORDERED, sheet, "", "", Optional.empty(), "", ""));
    }
    changes.sort(Comparator.comparing(PlanChange::kind));
    return changes;
  }

  private void since(WrittenRow was, WrittenRow is) {
    if (is == null) {
      add(Kind.WITHDRAWN, was, Optional.empty(), was.name(), "");
      return;
    }
    if (!was.key().equals(is.key())) {
      add(Kind.RENUMBERED, is, Optional.empty(), was.key(), is.key());
    }
    for (PlanColumn column : PlanColumn.of(sheet)) {
      boolean isKey = column.index() == 0;
      if (!isKey && !column.isNote() && !TextNormalizer.same(was.text(column), is.text(column))) {
        add(kind(column), is, Optional.of(column), was.text(column), is.text(column));
      }
    }
  }

  private void add(Kind kind, WrittenRow row, Optional<PlanColumn> column, String was, String now) {
    changes.add(new PlanChange(kind, sheet, row.key(), row.name(), column, was, now));
  }

  private static Kind kind(PlanColumn column) {
    if (column == PlanColumn.SECTOR) {
      return Kind.MOVED;
    }
    if (WORDS.contains(column)) {
      return Kind.REWORDED;
    }
    return LEVELS.contains(column) ? Kind.LEVEL_CHANGED : Kind.CHANGED;
  }

  /** Rows that are gone and rows that are new are one where all is the same but the id. */
  private void findRenumbered() {
    for (WrittenRow was : before.values()) {
      if (!after.containsKey(was.key())) {
        after.values().stream()
            .filter(is -> !before.containsKey(is.key()))
            .filter(is -> !renumbered.containsValue(is.key()))
            .filter(is -> SAMENESS.stream().allMatch(one -> isSame(was, is, one)))
            .findFirst()
            .ifPresent(is -> renumbered.put(was.key(), is.key()));
      }
    }
  }

  private static boolean isSame(WrittenRow was, WrittenRow is, PlanColumn column) {
    return TextNormalizer.same(was.text(column), is.text(column));
  }

  private boolean isReordered() {
    List<String> kept =
        before.keySet().stream()
            .map(key -> renumbered.getOrDefault(key, key))
            .filter(after::containsKey)
            .toList();
    return !kept.equals(after.keySet().stream().filter(kept::contains).toList());
  }
}
