package fi.koonti.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** The template that the program carries; opened only when another lacks something. */
final class BuiltInTemplate {

  private final byte[] bytes;
  private @Nullable XWPFDocument document;

  BuiltInTemplate(byte[] bytes) {
    this.bytes = bytes;
  }

  XWPFDocument document() {
    XWPFDocument opened = document == null ? open() : document;
    document = opened;
    return opened;
  }

  private XWPFDocument open() {
    try {
      return new XWPFDocument(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own template cannot be read", e);
    }
  }
}
