package fi.koonti.submission;

/** A file that came back, read or not. Every file that is found becomes exactly one of these. */
public sealed interface Returned permits Submission, RejectedFile {

  /** The file. */
  SourceFile source();
}
