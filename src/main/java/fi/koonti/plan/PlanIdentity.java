package fi.koonti.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which plan, and which version of it.
 *
 * @param id lasting over all versions of one year's plan, {@code PORI-2023}
 * @param version 1 and up; a change that the council makes is a new version
 * @param versionDate the day on which the version was decided, where the plan says it
 * @param sha256 of the workbook it was read from, in hexadecimal; empty for a plan that was read
 *     back from a form
 */
public record PlanIdentity(String id, int version, Optional<LocalDate> versionDate, String sha256) {

  public PlanIdentity {
    Objects.requireNonNull(versionDate, "versionDate");
    if (id.isBlank() || version < 1) {
      throw new IllegalArgumentException(
          "expected a plan id and a version from 1, but found \"" + id + "\", " + version);
    }
  }

  /** A version that does not say when it was decided. */
  public PlanIdentity(String id, int version, String sha256) {
    this(id, version, Optional.empty(), sha256);
  }
}
