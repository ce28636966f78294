package fi.koonti.template;

import fi.koonti.opc.PackageParts;
import fi.koonti.opc.UnreadableFileException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a template has nothing by which a reader would find more or less in its cells than
 * is written into them: notes, struck, raised and lowered letters, errors, dates as letters, tables
 * that fill other cells, while nothing is written into the cells that an array formula fills. It
 * rather says no too often.
 */
final class PlainCells {

  private static final List<String> HANGING = List.of("comment", "metadata");

  private static final Pattern OTHER_THAN_WRITTEN =
      Pattern.compile(
          "strike|vertAlign|dataTable|rPh|AlternateContent"
              + "|<c\\b[^>]*\\bt=[\"'](?!s[\"']|str[\"']|inlineStr[\"']|n[\"']|b[\"'])"
              + "|<f\\b(?![^>]*\\bt=[\"']array[\"'])[^>]*\\bref=[\"'][^\"']*:"
              + "|<v>\\s*(?:true|false)\\s*</v>",
          Pattern.CASE_INSENSITIVE);

  private PlainCells() {}

  static boolean are(PackageParts parts) throws UnreadableFileException {
    for (String name : parts.names()) {
      if (HANGING.stream().anyMatch(name::contains)
          || isOfCells(name) && OTHER_THAN_WRITTEN.matcher(text(parts, name)).find()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfCells(String part) {
    return part.endsWith(".xml")
        && (part.contains("sheet") || part.contains("tyles") || part.contains("trings"));
  }

  private static String text(PackageParts parts, String name) throws UnreadableFileException {
    return new String(parts.get(name).content(), StandardCharsets.ISO_8859_1);
  }
}
