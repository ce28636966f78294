package fi.koonti.revision;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.text.KebabCase;
import java.util.Objects;
import java.util.Optional;

/**
 * One difference between two versions of a plan.
 *
 * @param sheet where it is
 * @param key the id or code of the row, in the new plan where it is there; empty for a sheet whose
 *     rows stand in another order
 * @param name what people know the row by; may be empty
 * @param column what of the row is different; empty when it is the row itself
 * @param before what stood there, or the key of a row that has another one now; empty when nothing
 *     did
 * @param after what stands there now
 */
public record PlanChange(
    Kind kind,
    PlanSheet sheet,
    String key,
    String name,
    Optional<PlanColumn> column,
    String before,
    String after) {

  /** What can become of a row, in the order in which it is told. */
  public enum Kind {
    ADDED,
    WITHDRAWN,
    /** A new row whose name was a part of the name of an old one. */
    SPLIT,
    /** The same in all that a form shows, under another id. */
    RENUMBERED,
    /** Another sector answers. */
    MOVED,
    /** The words of the hierarchy or of the indicator. */
    REWORDED,
    /** Baseline, target, and what they are measured in. */
    LEVEL_CHANGED,
    CHANGED,
    /** The rows of a sheet stand in another order. */
    REORDERED;

    /** How bundles and other programs write it, {@code level-changed}. */
    public String code() {
      return KebabCase.of(this);
    }
  }

  public PlanChange {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }
}
