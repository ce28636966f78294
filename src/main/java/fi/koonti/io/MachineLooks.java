package fi.koonti.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Files for other programs are always replaced; but only such files. Whoever misspells a name does
 * not lose a workbook to it.
 */
final class MachineLooks implements Comparison {

  private static final int BEGINNING = 512;

  @Override
  public boolean isRemembered() {
    return false;
  }

  @Override
  public boolean isUntouchedByItsLooks(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      String text = beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning;
      boolean table = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
      return text.isBlank() || text.stripLeading().startsWith("{") || table && isText(text);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isText(String text) {
    return text.indexOf('\0') < 0 && !text.startsWith("PK");
  }
}
