package fi.koonti.read;

import fi.koonti.layout.DataColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.plan.Status;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.Value;
import fi.koonti.text.TextNormalizer;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a cell of {@code Tiedot} shows of an outcome or a status. People may correct it there; what
 * the program goes by stands in the machine sheet.
 *
 * @param id the indicator's
 * @param column the status, the outcome as it was typed, or its number
 * @param sheet the sheet of the cell
 * @param cell where it stands
 * @param value what it holds; an empty text when it is empty
 */
public record ShownAnswer(
    String id, DataColumn column, String sheet, CellAddress cell, Value value) {

  /**
   * Whether the cell shows something else than what was kept.
   *
   * @param statuses the statuses that words stand for; words that nobody knows are no other status
   */
  public boolean differsFrom(HistoricAnswer kept, Function<String, Optional<Status>> statuses) {
    return switch (column) {
      case STATUS -> statuses.apply(value.text()).filter(one -> one != kept.status()).isPresent();
      case OUTCOME_NUMBER -> !isNumberOf(kept);
      case OUTCOME -> !isNumberOf(kept) && !isTextOf(kept);
      default -> throw new IllegalStateException("expected a shown answer, found " + column);
    };
  }

  private boolean isNumberOf(HistoricAnswer kept) {
    return kept.number() == null
        ? value.text().isEmpty()
        : value.number() != null && value.number().compareTo(kept.number()) == 0;
  }

  private boolean isTextOf(HistoricAnswer kept) {
    return TextNormalizer.same(value.text(), kept.outcome())
        || TextNormalizer.same(value.shown(), kept.outcome());
  }
}
