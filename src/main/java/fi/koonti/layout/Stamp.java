package fi.koonti.layout;

import fi.koonti.plan.FormIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The second copy of a form's identity, as text on the form's own sheet: one for the form in the
 * row of keys, one for each row beside its answers. Parts are parted by {@code |}; in a part {@code
 * |} is written {@code %7C} and {@code %} is written {@code %25}.
 */
public final class Stamp {

  private static final int FORM_PARTS = 7;

  private Stamp() {}

  /** The stamp of a form; begins with the key of its column, so that it is found like a key. */
  public static String of(FormIdentity identity) {
    return join(
        List.of(
            FormColumn.STAMP.key(),
            identity.planId(),
            String.valueOf(identity.planVersion()),
            identity.sector(),
            identity.period(),
            identity.formId(),
            identity.organisation()));
  }

  /** Reads the stamp of a form, or empty when the text is none. */
  public static Optional<FormIdentity> readForm(String text) {
    List<String> parts = split(text.strip());
    boolean whole = parts.size() == FORM_PARTS && parts.get(0).equals(FormColumn.STAMP.key());
    if (!whole || !parts.get(2).matches("[1-9][0-9]{0,8}")) {
      return Optional.empty();
    }
    return Optional.of(
        new FormIdentity(
            parts.get(1),
            Integer.parseInt(parts.get(2)),
            parts.get(6),
            parts.get(3),
            parts.get(4),
            parts.get(5)));
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
    List<String> parts = split(text.strip());
    return parts.size() == 2
        ? Optional.of(new OfRow(parts.get(0), parts.get(1)))
        : Optional.empty();
  }

  private static String join(List<String> parts) {
    List<String> escaped = new ArrayList<>();
    parts.forEach(part -> escaped.add(part.replace("%", "%25").replace("|", "%7C")));
    return String.join("|", escaped);
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("\\|", -1)) {
      parts.add(part.replace("%7C", "|").replace("%25", "%"));
    }
    return parts;
  }
}
