package fi.koonti.revision;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.plan.Attribute;
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

  /** What a row must have in common with another to be the same under another id. */
  private static final Set<Attribute.Group> SAMENESS =
      EnumSet.of(Attribute.Group.SECTOR, Attribute.Group.WORDS, Attribute.Group.MEASURING);

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
    before.forEach(
        (key, row) ->
            Optional.ofNullable(after.get(renumbered.getOrDefault(key, key)))
                .ifPresentOrElse(is -> since(row, is), () -> withdraw(row)));
    List<WrittenRow> added =
        after.values().stream()
            .filter(row -> !before.containsKey(row.key()))
            .filter(row -> !renumbered.containsValue(row.key()))
            .toList();
    Map<WrittenRow, WrittenRow> split =
        sheet == PlanSheet.GOALS
            ? SplitRows.of(before, after, added, SheetDiff::areOfOneSector)
            : Map.of();
    for (WrittenRow row : added) {
      if (split.containsKey(row)) {
        add(Kind.SPLIT, row, Optional.empty(), split.get(row).key(), row.key());
      } else {
        add(Kind.ADDED, row, Optional.empty(), "", row.name());
      }
    }
    if (isReordered()) {
      changes.add(new PlanChange(Kind.REORDERED, sheet, "", "", Optional.empty(), "", ""));
    }
    changes.sort(Comparator.comparing(PlanChange::kind));
    return changes;
  }

  private void withdraw(WrittenRow was) {
    add(Kind.WITHDRAWN, was, Optional.empty(), was.name(), "");
  }

  private void since(WrittenRow was, WrittenRow is) {
    if (!was.key().equals(is.key())) {
      add(Kind.RENUMBERED, is, Optional.empty(), was.key(), is.key());
    }
    for (PlanColumn column : PlanColumn.of(sheet)) {
      if (!column.isKey()
          && !column.isNote()
          && !TextNormalizer.same(was.text(column), is.text(column))) {
        add(kind(column), is, Optional.of(column), was.text(column), is.text(column));
      }
    }
  }

  private void add(Kind kind, WrittenRow row, Optional<PlanColumn> column, String was, String now) {
    changes.add(new PlanChange(kind, sheet, row.key(), row.name(), column, was, now));
  }

  private static Kind kind(PlanColumn column) {
    return switch (column.attribute().map(Attribute::group).orElse(Attribute.Group.OTHER)) {
      case SECTOR -> Kind.MOVED;
      case WORDS -> Kind.REWORDED;
      case MEASURING, TIME -> Kind.LEVEL_CHANGED;
      case ROW, OTHER -> Kind.CHANGED;
    };
  }

  /** Rows that are gone and rows that are new are one where all is the same but the id. */
  private void findRenumbered() {
    for (WrittenRow was : before.values()) {
      if (!after.containsKey(was.key())) {
        after.values().stream()
            .filter(is -> !before.containsKey(is.key()))
            .filter(is -> !renumbered.containsValue(is.key()))
            .filter(is -> isSame(was, is))
            .findFirst()
            .ifPresent(is -> renumbered.put(was.key(), is.key()));
      }
    }
  }

  private static boolean areOfOneSector(WrittenRow one, WrittenRow other) {
    return areSame(one, other, EnumSet.of(Attribute.Group.SECTOR));
  }

  private static boolean isSame(WrittenRow was, WrittenRow is) {
    return areSame(was, is, SAMENESS);
  }

  private static boolean areSame(WrittenRow one, WrittenRow other, Set<Attribute.Group> in) {
    return PlanColumn.of(PlanSheet.GOALS).stream()
        .filter(column -> column.attribute().map(Attribute::group).filter(in::contains).isPresent())
        .allMatch(column -> TextNormalizer.same(one.text(column), other.text(column)));
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
