package fi.koonti.merge;

import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is another than in an earlier merge of the same period.
 *
 * @param before what stood there then; empty for nothing. A status is its code.
 * @param now what stands there now, likewise
 * @param fileBefore the file that it came from then; empty when that is not known
 * @param place where it comes from now, or null when nothing stands there any more
 */
public record Change(
    ReportRow row,
    Field field,
    String before,
    String now,
    String fileBefore,
    @Nullable Place place) {

  public Change {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(fileBefore, "fileBefore");
  }
}
