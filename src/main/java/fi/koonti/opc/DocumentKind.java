package fi.koonti.opc;

import fi.koonti.opc.UnreadableFileException.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the main part of an office package is, by its content type. */
public enum DocumentKind {
  WORKBOOK(null),
  BINARY_WORKBOOK(Reason.XLSB),
  WORD(Reason.WORD),
  OTHER_OFFICE(Reason.NOT_A_WORKBOOK),
  /** A type that says nothing, {@code application/xml}; the root element decides. */
  UNTOLD(null);

  private final @Nullable Reason refusal;

  DocumentKind(@Nullable Reason refusal) {
    this.refusal = refusal;
  }

  /** Why such a package is refused, or empty when it may be read. */
  public Optional<Reason> refusal() {
    return Optional.ofNullable(refusal);
  }

  /**
   * Of a content type in lower case.
   *
   * <p>Templates and add-ins are workbooks as well; people rename them and fill them in.
   */
  public static DocumentKind of(String type) {
    if (type.contains("ms-excel.sheet.binary")) {
      return BINARY_WORKBOOK;
    }
    if (!type.endsWith("main+xml")) {
      return UNTOLD;
    }
    if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
      return WORKBOOK;
    }
    return type.contains("wordprocessingml") || type.contains("ms-word") ? WORD : OTHER_OFFICE;
  }
}
