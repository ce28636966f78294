package fi.koonti.plan;

import java.util.Objects;

/**
 * A status as a municipality offers it.
 *
 * @param name its own word, as it stands in the drop-down
 * @param colour six hexadecimal digits, RRGGBB
 * @param needsCorrection whether cause and correction must be told with it
 * @param needsOutcome whether an outcome must be told with it
 */
public record StatusChoice(
    Status status, String name, String colour, boolean needsCorrection, boolean needsOutcome) {

  public StatusChoice {
    Objects.requireNonNull(status, "status");
    if (name.isBlank()) {
      throw new IllegalArgumentException("expected a name for " + status + ", found none");
    }
    if (!colour.matches("[0-9A-F]{6}")) {
      throw new IllegalArgumentException("expected a colour RRGGBB, but found \"" + colour + "\"");
    }
  }
}
