package fi.koonti.layout;

import fi.koonti.plan.FormIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The second copy of a form's identity, as text on the form's own sheet: one for the form in the
 * row of keys, one for each row beside its answers. Fields are parted by {@code |}; in a field
 * {@code |} is written {@code %7C} and {@code %} is written {@code %25}. The last field of a form,
 * its part, is left out when the form is whole.
 */
public final class Stamp {

  private static final int WHOLE_FORM_FIELDS = 7;

  /** Where the sums of the printed texts stand; stamps of earlier forms lack them. */
  private static final int PRINTED = 8;

  private Stamp() {}

  /** The stamp of a form; begins with the key of its column, so that it is found like a key. */
  public static String of(FormIdentity identity) {
    List<String> fields = new ArrayList<>();
    fields.add(FormColumn.STAMP.key());
    fields.add(identity.planId());
    fields.add(String.valueOf(identity.planVersion()));
    fields.add(identity.sector());
    fields.add(identity.period());
    fields.add(identity.formId());
    fields.add(identity.organisation());
    if (identity.isPart()) {
      fields.add(identity.part());
    }
    return join(fields);
  }

  /**
   * The same with the sums of what the form says of itself, so that it can tell its own texts from
   * others on a sheet that was moved away from its machine sheet.
   */
  public static String of(FormIdentity identity, PrintedTexts printed) {
    String part = identity.isPart() ? "" : "|";
    return of(identity) + part + "|" + printed.text();
  }

  /** Reads what a form says of itself from its stamp, or empty when the stamp does not say. */
  public static Optional<PrintedTexts> readPrinted(String text) {
    List<String> parts = split(text.strip());
    return readForm(text).isPresent() && parts.size() > PRINTED
        ? Optional.of(PrintedTexts.read(parts.get(PRINTED)))
        : Optional.empty();
  }

  /** Reads the stamp of a form, or empty when the text is none. */
  public static Optional<FormIdentity> readForm(String text) {
    List<String> fields = split(text.strip());
    boolean complete = fields.size() >= WHOLE_FORM_FIELDS && fields.size() <= PRINTED + 1;
    if (!complete
        || !fields.get(0).equals(FormColumn.STAMP.key())
        || !fields.get(2).matches("[1-9][0-9]{0,8}")) {
      return Optional.empty();
    }
    return Optional.of(
        new FormIdentity(
            fields.get(1),
            Integer.parseInt(fields.get(2)),
            fields.get(6),
            fields.get(3),
            fields.get(4),
            fields.size() > WHOLE_FORM_FIELDS ? fields.get(WHOLE_FORM_FIELDS) : "",
            fields.get(5)));
  }

  /**
   * The stamp of a row.
   *
   * @param id of the indicator
   * @param fingerprint of its locked texts
   */
  public record OfRow(String id, String fingerprint) {

    /** As it stands in the form. */
    public String text() {
      return join(List.of(id, fingerprint));
    }
  }

  /** Reads the stamp of a row, or empty when the text is none. */
  public static Optional<OfRow> readRow(String text) {
    List<String> fields = split(text.strip());
    return fields.size() == 2
        ? Optional.of(new OfRow(fields.get(0), fields.get(1)))
        : Optional.empty();
  }

  private static String join(List<String> fields) {
    List<String> escaped = new ArrayList<>();
    fields.forEach(field -> escaped.add(field.replace("%", "%25").replace("|", "%7C")));
    return String.join("|", escaped);
  }

  private static List<String> split(String text) {
    List<String> fields = new ArrayList<>();
    for (String field : text.split("\\|", -1)) {
      fields.add(field.replace("%7C", "|").replace("%25", "%"));
    }
    return fields;
  }
}
