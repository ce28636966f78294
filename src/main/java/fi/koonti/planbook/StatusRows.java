package fi.koonti.planbook;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Status;
import fi.koonti.plan.StatusChoice;
import fi.koonti.text.TextNormalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the statuses that a municipality offers, row by row. */
final class StatusRows {

  private static final Pattern COLOUR = Pattern.compile("#?([0-9A-Fa-f]{6})");

  private final FirstSeen codes = new FirstSeen(FindingCode.PLAN_CODE_REPEATED);
  private final FirstSeen names = new FirstSeen(FindingCode.PLAN_CODE_REPEATED);

  /** The status of a row, or empty when its code or its name does not serve. */
  Optional<StatusChoice> read(PlanRow row) {
    String code = row.required(PlanColumn.STATUS_CODE);
    Optional<Status> status =
        code.isEmpty()
            ? Optional.empty()
            : row.word(PlanColumn.STATUS_CODE, StatusRows::status, offered());
    String name = TextNormalizer.normal(row.required(PlanColumn.STATUS_NAME));
    Optional<String> colour = colour(row, status.orElse(Status.NOT_STARTED));
    boolean needsCorrection = row.yes(PlanColumn.STATUS_NEEDS_CORRECTION);
    boolean needsOutcome = row.yes(PlanColumn.STATUS_NEEDS_OUTCOME);
    boolean firstCode =
        status.isEmpty() || codes.isFirst(row, PlanColumn.STATUS_CODE, status.get().name());
    boolean firstName = name.isEmpty() || names.isFirst(row, PlanColumn.STATUS_NAME, name);
    if (status.isEmpty() || name.isEmpty() || colour.isEmpty() || !firstCode || !firstName) {
      return Optional.empty();
    }
    return Optional.of(
        new StatusChoice(status.get(), name, colour.get(), needsCorrection, needsOutcome));
  }

  /** The colour as RRGGBB; the usual one of the status where the cell is blank. */
  private static Optional<String> colour(PlanRow row, Status status) {
    String usual = StatusDefaults.colour(status);
    return row.isBlank(PlanColumn.STATUS_COLOUR)
        ? Optional.of(usual)
        : row.word(PlanColumn.STATUS_COLOUR, StatusRows::colour, List.of("#" + usual));
  }

  private static Optional<String> colour(String text) {
    return Optional.of(COLOUR.matcher(text))
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1).toUpperCase(Locale.ROOT));
  }

  private static Optional<Status> status(String code) {
    return Arrays.stream(Status.values())
        .filter(status -> status.name().equalsIgnoreCase(TextNormalizer.normal(code)))
        .findFirst();
  }

  private static List<String> offered() {
    return Arrays.stream(Status.values()).map(Status::name).toList();
  }
}
