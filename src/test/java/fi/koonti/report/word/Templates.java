package fi.koonti.report.word;

import fi.koonti.merge.MergedReport;
import fi.koonti.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reports made in memory, in the program's own template or in one of a municipality. */
final class Templates {

  private Templates() {}

  static WordReport.Made make(MergedReport merged, Language language) {
    return make(carried(language), merged, language);
  }

  static WordReport.Made make(byte[] template, MergedReport merged, Language language) {
    try {
      return new WordReport(template, carried(language)).make(merged, language, false);
    } catch (UnusableTemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] carried(Language language) {
    String suffix = language == Language.FI ? "" : "_" + language.code();
    try {
      return Files.readAllBytes(Path.of("workbook-templates", "raportti" + suffix + ".docx"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty document after somebody has worked on it. */
  static byte[] letterhead(Consumer<XWPFDocument> deed) {
    return saved(new XWPFDocument(), deed);
  }

  /** The program's own template after somebody has worked on it. */
  static byte[] changed(Consumer<XWPFDocument> deed) {
    return saved(Dump.open(carried(Language.FI)), deed);
  }

  private static byte[] saved(XWPFDocument opened, Consumer<XWPFDocument> deed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = opened) {
      deed.accept(document);
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
