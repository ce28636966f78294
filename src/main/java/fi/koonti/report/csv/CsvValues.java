package fi.koonti.report.csv;

import fi.koonti.layout.SummaryColumn;
import fi.koonti.plan.Status;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The values that columns of codes can have. */
final class CsvValues {

  /** What a status can be, and the lack of one. */
  static final List<String> STATUSES =
      Stream.concat(
              Arrays.stream(Status.values()).map(Status::name),
              Stream.of(SummaryColumn.NOT_ANSWERED_CODE))
          .toList();

  private CsvValues() {}

  /** The codes of the constants of an enum. */
  static <E extends Enum<E>> List<String> of(Class<E> constants, Function<E, String> code) {
    return Arrays.stream(constants.getEnumConstants()).map(code).toList();
  }
}
