package fi.koonti.report.csv;

import fi.koonti.revision.PlanChange;
import fi.koonti.text.KebabCase;
import java.util.List;

/** The differences of two plans as comma-separated values. */
public final class PlanDiffCsv {

  private PlanDiffCsv() {}

  /** The changes with a heading line; the names are those of the JSON. */
  public static String of(List<PlanChange> changes) {
    return new Table<PlanChange>(
            "muutokset",
            List.of(
                Column.code(
                    "kind",
                    Values.of(PlanChange.Kind.class, PlanChange.Kind::code),
                    change -> change.kind().code()),
                Column.code("sheet", change -> KebabCase.of(change.sheet())),
                Column.text("id", PlanChange::key),
                Column.text("name", PlanChange::name),
                Column.code("field", change -> change.column().map(KebabCase::of).orElse(null)),
                Column.text("before", PlanChange::before),
                Column.text("after", PlanChange::after)),
            changes)
        .csv();
  }
}
