package fi.koonti.plan;

/**
 * A department (toimiala); gets one form each period.
 *
 * @param code short and lasting, {@code ELYM}; names the form's file
 * @param name as it stands in reports
 * @param contact the post that answers for the return, never a person; may be empty
 * @param email where reminders go; may be empty
 */
public record Sector(String code, String name, String contact, String email) {

  public Sector {
    if (code.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "expected a code and a name for a sector, but found \"" + code + "\", \"" + name + "\"");
    }
  }
}
