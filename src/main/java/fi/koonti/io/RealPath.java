package fi.koonti.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Where a path leads, whatever it is called: for files that are there and for those to be made. */
final class RealPath {

  private RealPath() {}

  /**
   * A path without links and {@code ..}, as the disk knows it; what is not there yet is added as it
   * is written.
   *
   * @throws IOException when a link in it leads nowhere
   */
  static Path of(Path path) throws IOException {
    Path there = path.toAbsolutePath();
    Deque<Path> missing = new ArrayDeque<>();
    while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      missing.push(there.getFileName());
      there = there.getParent();
    }
    Path real = there.toRealPath();
    for (Path step : missing) {
      real = real.resolve(step).normalize();
    }
    return real;
  }

  /**
   * A key that is the same for two real paths that are one file on any disk: letters' case and
   * make, kinds of blanks, and dots and blanks at the end of a step make no difference.
   */
  static String key(Path real) {
    StringBuilder key = new StringBuilder();
    for (Path step : real) {
      key.append('/').append(key(step.toString()));
    }
    return key(String.valueOf(real.getRoot())) + key;
  }

  private static String key(String step) {
    StringBuilder key = new StringBuilder();
    Normalizer.normalize(step, Normalizer.Form.NFKC)
        .codePoints()
        .filter(letter -> Character.getType(letter) != Character.FORMAT)
        .map(letter -> isBlank(letter) ? ' ' : letter)
        .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
        .forEach(key::appendCodePoint);
    int end = key.length();
    while (end > 0 && (key.charAt(end - 1) == '.' || key.charAt(end - 1) == ' ')) {
      end--;
    }
    return key.substring(0, end);
  }

  static boolean isBlank(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }
}
