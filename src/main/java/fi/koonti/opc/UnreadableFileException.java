package fi.koonti.opc;

import fi.koonti.text.KebabCase;
import fi.koonti.text.Reasons;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a grid, and why. The sentence for people is made elsewhere, from
 * the reason and the facts.
 */
public final class UnreadableFileException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why a file is refused. */
  public enum Reason {
    /** No bytes at all. */
    EMPTY,
    /** A package or compound file that was cut short or damaged on its way. */
    TRUNCATED,
    /** A zip file of another kind. */
    NOT_A_WORKBOOK,
    /** Needs a password. */
    ENCRYPTED,
    /** A workbook older than Excel 97. */
    XLS,
    /** A binary workbook. */
    XLSB,
    PDF,
    /** A web page, whatever its name ends with. */
    HTML,
    /** The XML format of Excel 2003. */
    EXCEL_2003_XML,
    /** An OpenDocument spreadsheet as one XML file. */
    FODS,
    /** A symbolic link file, as old spreadsheet programs exchanged them. */
    SYLK,
    /** Packed in a way that is not unpacked. */
    PACKING,
    /** Csv or any other plain text. */
    TEXT,
    /** A document of Word: docx, doc or rtf. */
    WORD,
    /** A saved mail message. */
    MAIL,
    /** Only says where something stands in the web. */
    LINK,
    UNKNOWN_FORMAT,
    /** More bytes than the limit. */
    TOO_LARGE,
    TOO_MANY_ENTRIES,
    /** Grows beyond the limits when unpacked. */
    INFLATES_TOO_MUCH,
    /** More cells, or merged ranges, names and the like, than the limit. */
    TOO_MANY_CELLS,
    /** More text or shared strings than the limits. */
    TOO_MUCH_TEXT,
    /** Takes longer to read than the limit. */
    TOO_SLOW,
    /** A document type declaration, which no spreadsheet program writes. */
    DOCTYPE,
    BROKEN_XML,
    /** Two parts of one name. */
    DUPLICATE_ENTRY,
    /** The workbook names a sheet whose part is not there. */
    PART_MISSING,
    NO_SHEETS,
    /** An archive with nothing in it. */
    ARCHIVE_EMPTY,
    /** An archive in archives, deeper than anyone sends them. */
    ARCHIVE_TOO_DEEP,
    /** An archive with more files than anyone returns. */
    ARCHIVE_TOO_LONG,
    /** The disk did not give the file. */
    UNREADABLE
  }

  private final Reason reason;

  /** Strings both ways, so that the exception stays serializable. */
  private final TreeMap<String, String> facts;

  public UnreadableFileException(
      Reason reason, Map<String, String> facts, @Nullable Throwable cause) {
    super(reason + (facts.isEmpty() ? "" : " " + new TreeMap<>(facts)), cause);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.facts = new TreeMap<>(facts);
  }

  public UnreadableFileException(Reason reason, Map<String, String> facts) {
    this(reason, facts, null);
  }

  public UnreadableFileException(Reason reason) {
    this(reason, Map.of(), null);
  }

  /** A file that is no longer what it was when it was found. */
  public static UnreadableFileException changedMeanwhile() {
    return new UnreadableFileException(Reason.TRUNCATED);
  }

  /** An archive that is not read, because it passes a limit. */
  public static UnreadableFileException ofArchive(Reason reason, int limit) {
    return new UnreadableFileException(reason, Map.of("limit", String.valueOf(limit)));
  }

  public Reason reason() {
    return reason;
  }

  /** The reason as a code that has words in {@link Reasons}; a disk's fault is told by its own. */
  public String code() {
    return getCause() instanceof IOException fault && reason == Reason.UNREADABLE
        ? Reasons.of(fault)
        : KebabCase.of(reason);
  }

  /**
   * What is known of the case, by name: {@code part} (name of the part), {@code limit} (the number
   * that was passed), {@code found} (what stood there), {@code sheet} (its name).
   */
  public SortedMap<String, String> facts() {
    return new TreeMap<>(facts);
  }
}
