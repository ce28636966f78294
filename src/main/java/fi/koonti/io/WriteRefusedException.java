package fi.koonti.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why nothing of a run is written, though the disk would take it. */
public final class WriteRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What can stand in the way. */
  public enum Reason {
    /** An output would take the place of something that the run reads. */
    IS_INPUT,
    /** Two outputs would be one file, or one would be a folder for the other. */
    ALIKE,
    /** An output is named like a folder that is there. */
    IS_FOLDER,
    /** A file stands where an output needs a folder. */
    BELOW_FILE,
    /** What stands at the name is no file: a link that leads nowhere, a pipe, a device. */
    NOT_A_FILE,
    /** A name leads out of the folder that somebody gave. */
    LEADS_OUT,
    /** Somebody may have written in files that are in the way. */
    TOUCHED
  }

  private final Reason reason;
  private final transient List<Path> files;

  WriteRefusedException(Reason reason, List<Path> files) {
    this(reason, files, null);
  }

  WriteRefusedException(Reason reason, List<Path> files, @Nullable IOException cause) {
    super(reason + " " + files, cause);
    this.reason = reason;
    this.files = List.copyOf(files);
  }

  public Reason reason() {
    return reason;
  }

  /** The outputs that it concerns, as they were given; at least one. */
  public List<Path> files() {
    return files;
  }
}
