package fi.koonti.grid;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Small files that only say where something stands in the web: {@code .url} of Windows, {@code
 * .webloc} of macOS, {@code .desktop} of Linux, {@code .gsheet} of Google Drive.
 */
final class LinkFile {

  private static final Pattern GOOGLE = Pattern.compile("\"(doc_id|url|resource_id)\"\\s{0,9}:");

  private LinkFile() {}

  /** Whether a text is one. */
  static boolean is(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    boolean shortcut =
        lower.startsWith("[internetshortcut]")
            || lower.startsWith("[desktop entry]") && lower.contains("url=");
    boolean webloc = lower.contains("<plist") && lower.contains("<key>url</key>");
    return lower.matches("https?://\\S+")
        || shortcut
        || webloc
        || lower.startsWith("{") && GOOGLE.matcher(lower).find();
  }
}
