package fi.koonti.grid;

import fi.koonti.opc.UnreadableFileException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells by its content what a file is that is no zip file; names say nothing. */
final class FileFormat {

  /** Enough for what stands at the beginning of any format. */
  private static final int HEAD = 4096;

  /** PDF programs look for the mark this far. */
  private static final int PDF_HEAD = 1024;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

  private static final List<String> HTML_STARTS =
      List.of("<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<div", "<style");

  private static final Set<String> MAIL_HEADERS =
      Set.of(
          "received",
          "return-path",
          "delivered-to",
          "message-id",
          "mime-version",
          "from",
          "to",
          "subject",
          "date",
          "content-type");

  private FileFormat() {}

  /** Why a file is not read as a zip package, or empty when it is one. */
  static Optional<Reason> otherThanZip(byte[] content) {
    if (content.length == 0) {
      return Optional.of(Reason.EMPTY);
    }
    if (startsWith(content, ZIP)) {
      return Optional.empty();
    }
    if (startsWith(content, EMPTY_ZIP)) {
      return Optional.of(Reason.ARCHIVE_EMPTY);
    }
    if (isOldWorkbook(content)) {
      return Optional.of(Reason.XLS);
    }
    if (Ole2Directory.isOle2(content)) {
      return Optional.of(compound(content));
    }
    String latin =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    int pdf = latin.indexOf("%PDF-");
    if (pdf >= 0 && pdf < PDF_HEAD) {
      return Optional.of(Reason.PDF);
    }
    return Optional.of(ofText(content, latin));
  }

  /** A workbook of Excel 2 to 4 is a bare row of records; the first one begins a sheet. */
  private static boolean isOldWorkbook(byte[] content) {
    boolean begins = content.length > 6 && content[0] == 9 && content[3] == 0;
    boolean version = begins && (content[1] == 0 || content[1] == 2 || content[1] == 4);
    return version && (content[2] == 4 || content[2] == 6);
  }

  private static Reason compound(byte[] content) {
    Optional<Set<String>> names = Ole2Directory.rootNames(content);
    if (names.isEmpty()) {
      return Reason.TRUNCATED;
    }
    Set<String> root = names.get();
    if (root.contains("EncryptedPackage")) {
      return Reason.ENCRYPTED;
    }
    if (root.contains("Workbook") || root.contains("Book")) {
      return Reason.XLS;
    }
    if (root.contains("WordDocument")) {
      return Reason.WORD;
    }
    return root.contains("__properties_version1.0") ? Reason.MAIL : Reason.UNKNOWN_FORMAT;
  }

  private static Reason ofText(byte[] content, String latin) {
    Charset charset = charset(content);
    String text =
        charset == null ? latin : new String(content, 0, Math.min(HEAD, content.length), charset);
    String start = text.replace("\uFEFF", "").stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    if (text.chars().anyMatch(FileFormat::isNoText)) {
      return Reason.UNKNOWN_FORMAT;
    }
    if (LinkFile.is(lower)) {
      return Reason.LINK;
    }
    if (start.startsWith("ID;P")) {
      return Reason.SYLK;
    }
    if (lower.startsWith("{\\rtf")) {
      return Reason.WORD;
    }
    if (lower.startsWith("<")) {
      return markup(lower);
    }
    return isMail(lower) ? Reason.MAIL : Reason.TEXT;
  }

  private static Reason markup(String lower) {
    if (lower.contains("<office:document") && lower.contains("opendocument")) {
      return Reason.FODS;
    }
    if (lower.contains("urn:schemas-microsoft-com:office:spreadsheet")
        && lower.contains("<workbook")) {
      return Reason.EXCEL_2003_XML;
    }
    boolean html = HTML_STARTS.stream().anyMatch(lower::startsWith) || lower.contains("<html");
    return html ? Reason.HTML : Reason.TEXT;
  }

  /** A message begins with header lines, of which at least two have well-known names. */
  private static boolean isMail(String lower) {
    int known = 0;
    for (String line : lower.split("\r\n|\r|\n", 40)) {
      boolean continued = line.startsWith(" ") || line.startsWith("\t");
      int colon = line.indexOf(':');
      if (!continued && (colon < 1 || line.substring(0, colon).contains(" "))) {
        break;
      }
      if (!continued && MAIL_HEADERS.contains(line.substring(0, colon))) {
        known++;
      }
    }
    return known >= 2;
  }

  /** The charset that a byte order mark tells, or null. */
  private static Charset charset(byte[] content) {
    if (startsWith(content, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0})
        || startsWith(content, new byte[] {0, 0, (byte) 0xfe, (byte) 0xff})) {
      return Charset.forName("UTF-32");
    }
    if (startsWith(content, new byte[] {(byte) 0xff, (byte) 0xfe})) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(content, new byte[] {(byte) 0xfe, (byte) 0xff})) {
      return StandardCharsets.UTF_16BE;
    }
    boolean utf8 = startsWith(content, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
    return utf8 ? StandardCharsets.UTF_8 : null;
  }

  private static boolean isNoText(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }

  private static boolean startsWith(byte[] content, byte[] mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (content[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
