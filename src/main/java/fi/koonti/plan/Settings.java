package fi.koonti.plan;

import fi.koonti.text.Language;
import java.util.Objects;
import java.util.Set;

/**
 * What holds for the whole plan.
 *
 * @param organisation the municipality, as it stands in titles
 * @param year the budget year
 * @param language of forms, reports and messages unless the command line says otherwise
 * @param narrativeLimit how many characters a narrative may have, 1 to 32,767
 * @param optional the optional fields that are asked
 * @param locked whether forms are locked where nothing is asked
 * @param contact whom to ask: a post, a telephone number, an address; may be empty
 * @param limits what a returned file may cost; forms do not carry them
 */
public record Settings(
    String organisation,
    int year,
    Language language,
    int narrativeLimit,
    Set<Field> optional,
    boolean locked,
    String contact,
    ReturnLimits limits) {

  /** The longest text that a cell can hold; so no limit can be longer. */
  public static final int CELL_TEXT_LIMIT = 32_767;

  public Settings {
    Objects.requireNonNull(language, "language");
    optional = Set.copyOf(optional);
    Objects.requireNonNull(limits, "limits");
    if (narrativeLimit < 1 || narrativeLimit > CELL_TEXT_LIMIT) {
      throw new IllegalArgumentException(
          "expected a limit from 1 to " + CELL_TEXT_LIMIT + ", but found " + narrativeLimit);
    }
  }

  /** Settings that leave the limits of reading as they are. */
  public Settings(
      String organisation,
      int year,
      Language language,
      int narrativeLimit,
      Set<Field> optional,
      boolean locked,
      String contact) {
    this(
        organisation,
        year,
        language,
        narrativeLimit,
        optional,
        locked,
        contact,
        ReturnLimits.USUAL);
  }

  /** The same that ask other optional fields. */
  public Settings asking(Set<Field> others) {
    return new Settings(
        organisation, year, language, narrativeLimit, others, locked, contact, limits);
  }

  /** The same of another organisation. */
  public Settings of(String other) {
    return new Settings(other, year, language, narrativeLimit, optional, locked, contact, limits);
  }

  /** The same for another year. */
  public Settings inYear(int other) {
    return new Settings(
        organisation, other, language, narrativeLimit, optional, locked, contact, limits);
  }

  /** Whether forms have a column for a field. */
  public boolean asks(Field field) {
    return !field.isOptional() || optional.contains(field);
  }

  /** Whether a status must be shown to be true: who says that a target is reached, proves it. */
  public boolean wantsEvidence(Status status) {
    return asks(Field.EVIDENCE) && status == Status.REACHED;
  }
}
