package fi.koonti.plan;

/**
 * Which plan, and which version of it.
 *
 * @param id lasting over all versions of one year's plan, {@code PORI-2023}
 * @param version 1 and up; a change that the council makes is a new version
 * @param sha256 of the workbook it was read from, in hexadecimal; empty for a plan that was read
 *     back from a form
 */
public record PlanIdentity(String id, int version, String sha256) {

  public PlanIdentity {
    if (id.isBlank() || version < 1) {
      throw new IllegalArgumentException(
          "expected a plan id and a version from 1, but found \"" + id + "\", " + version);
    }
  }
}
