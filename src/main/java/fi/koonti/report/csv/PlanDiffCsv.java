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
                CsvColumn.code(
                    "kind",
                    CsvValues.of(PlanChange.Kind.class, PlanChange.Kind::code),
                    change -> change.kind().code()),
                CsvColumn.code("sheet", change -> KebabCase.of(change.sheet())),
                CsvColumn.text("id", PlanChange::key),
                CsvColumn.text("name", PlanChange::name),
                CsvColumn.code("field", change -> change.column().map(KebabCase::of).orElse(null)),
                CsvColumn.text("before", PlanChange::before),
                CsvColumn.text("after", PlanChange::after)),
            changes)
        .csv();
  }
}
