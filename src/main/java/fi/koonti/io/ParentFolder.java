package fi.koonti.io;

import java.nio.file.Path;
import java.util.Objects;

/** The folder in which a file lies. */
final class ParentFolder {

  private ParentFolder() {}

  /** The absolute path of the folder; a root, which lies nowhere, is its own. */
  static Path of(Path file) {
    Path absolute = file.toAbsolutePath();
    return Objects.requireNonNullElse(absolute.getParent(), absolute);
  }
}
