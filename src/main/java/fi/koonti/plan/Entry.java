package fi.koonti.plan;

/** What the catalogues of {@link Attribute} and {@link Field} say of each of theirs. */
public interface Entry {

  /** Its lasting name for other programs and for texts. */
  String key();

  /** Whether a plan may be without it, or asks it only when it says so. */
  boolean isOptional();

  /** Whether it bears the indicator's unit. */
  boolean isMeasured();

  /** Whether it is for the public too. */
  boolean isPublished();

  /** What an entry is besides its type. */
  enum Trait {
    OPTIONAL,
    /** Not for the public. */
    INTERNAL
  }
}
