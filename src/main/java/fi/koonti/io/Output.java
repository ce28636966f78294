package fi.koonti.io;

import java.nio.file.Path;
import java.util.Objects;

/**
 * One file that a run makes.
 *
 * @param target where it is to stand
 * @param home the folder that remembers it: that of the target, or one above
 * @param group what a run makes all of, or empty; see {@link WriteGate#wholeGroup}
 * @param comparison how to tell whether anybody has changed it
 */
public record Output(Path target, Path home, String group, Comparison comparison, Content content) {

  public Output {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(home, "home");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(content, "content");
  }

  /** A file whose name somebody gave on the command line. */
  public static Output named(Path target, Comparison comparison, Content content) {
    Path folder = target.toAbsolutePath().getParent();
    return new Output(target, folder == null ? target : folder, "", comparison, content);
  }

  /**
   * A file in a folder that somebody gave.
   *
   * @param group never empty
   * @param name steps below the folder, with {@code /}
   */
  public static Output within(
      Path folder, String group, String name, Comparison comparison, Content content) {
    return new Output(folder.resolve(name), folder, group, comparison, content);
  }

  /** Whether the name below the folder is not the user's own, and so may lead nowhere else. */
  boolean isWithin() {
    return !group.isEmpty();
  }
}
