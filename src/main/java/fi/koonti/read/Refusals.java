package fi.koonti.read;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.opc.UnreadableFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns the refusal of a file into what a person should know about it. */
final class Refusals {

  /** What forms may be saved as: a text that only calls itself so is none of them. */
  private static final Set<String> READABLE = Set.of(".xlsx", ".xlsm", ".xls", ".ods", ".csv");

  private Refusals() {}

  static Finding finding(UnreadableFileException refusal, String file) {
    return Finding.of(code(refusal.reason()), Place.of(file))
        .with(refusal.facts())
        .with("why", refusal.code())
        .with("format", format(refusal, file));
  }

  /** What a text calls itself. */
  private static Optional<String> ending(String file) {
    int dot = file.lastIndexOf('.');
    String ending = dot < 0 ? "" : file.substring(dot).toLowerCase(Locale.ROOT);
    return Optional.of(ending)
        .filter(one -> one.matches("\\.[a-z]{2,4}") && !READABLE.contains(one));
  }

  private static FindingCode code(UnreadableFileException.Reason reason) {
    return switch (reason) {
      case EMPTY, ARCHIVE_EMPTY -> FindingCode.FILE_EMPTY;
      case TRUNCATED, BROKEN_XML, DUPLICATE_ENTRY, PART_MISSING, NO_SHEETS, DOCTYPE ->
          FindingCode.FILE_BROKEN;
      case ENCRYPTED -> FindingCode.FILE_ENCRYPTED;
      case XLS, XLSB, PDF, HTML, EXCEL_2003_XML, FODS, SYLK, PACKING, TEXT, WORD, MAIL ->
          FindingCode.FILE_OF_OTHER_FORMAT;
      case LINK -> FindingCode.FILE_IS_A_LINK;
      case NOT_A_WORKBOOK, UNKNOWN_FORMAT -> FindingCode.FILE_NOT_A_WORKBOOK;
      case TOO_LARGE,
              TOO_MANY_ENTRIES,
              INFLATES_TOO_MUCH,
              TOO_MANY_CELLS,
              TOO_MUCH_TEXT,
              TOO_SLOW,
              ARCHIVE_TOO_DEEP,
              ARCHIVE_TOO_LONG ->
          FindingCode.FILE_OVER_LIMITS;
      case UNREADABLE -> FindingCode.FILE_UNREADABLE;
    };
  }

  private static String format(UnreadableFileException refusal, String file) {
    return switch (refusal.reason()) {
      case XLS -> ".xls (Excel 95)";
      case FODS -> ".fods (OpenDocument, XML)";
      case SYLK -> ".slk (SYLK)";
      case PACKING -> "zip/" + refusal.facts().get("found");
      case XLSB -> ".xlsb";
      case PDF -> "PDF";
      case HTML -> "HTML";
      case EXCEL_2003_XML -> "XML (Excel 2003)";
      case TEXT -> ending(file).orElse("csv");
      case WORD -> "Word";
      case MAIL -> ".eml";
      default -> "?";
    };
  }
}
