package fi.koonti.io;

import java.nio.file.Path;
import java.util.Optional;

/** How a kind of file tells whether anybody has changed it since it was written. */
public interface Comparison {

  /** For files of which every byte counts. */
  Comparison BYTES = new Comparison() {};

  /** For files that programs read and in which nobody writes: any that looks like one. */
  Comparison MACHINE = new MachineLooks();

  /** Whether folders remember such files; else the looks of a file decide alone. */
  default boolean isRemembered() {
    return true;
  }

  /**
   * The sum of what people would call the content of a file, the same after it was opened and saved
   * by another program; empty when only its bytes can be compared.
   */
  default Optional<String> contents(Path file) {
    return Optional.empty();
  }

  /** The same as former versions summed it up, for what they have remembered. */
  default Optional<String> formerContents(Path file) {
    return Optional.empty();
  }

  /** Whether a file that no folder remembers can be seen to hold nobody's work. */
  default boolean isUntouchedByItsLooks(Path file) {
    return false;
  }
}
