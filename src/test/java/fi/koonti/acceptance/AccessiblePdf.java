package fi.koonti.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a PDF is one that assistive programs can read: PDF/UA-1, ISO 14289-1. */
final class AccessiblePdf {

  /** LibreOffice 7.4 writes the order of tabs as a text where the standard wants a name. */
  private static final String TABS_AS_TEXT = "/Tabs(S)";

  private static final String TABS_AS_NAME = "/Tabs/S ";

  private AccessiblePdf() {}

  /**
   * Checks a document.
   *
   * @param pdf as LibreOffice wrote it
   * @return each rule that is broken, once: its clause, then what it says; in order
   */
  static List<String> faults(byte[] pdf) throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    String mended =
        new String(pdf, StandardCharsets.ISO_8859_1).replace(TABS_AS_TEXT, TABS_AS_NAME);
    ByteArrayInputStream in =
        new ByteArrayInputStream(mended.getBytes(StandardCharsets.ISO_8859_1));
    VeraPDFFoundry foundry = Foundries.defaultInstance();
    try (PDFAParser document = foundry.createParser(in, PDFAFlavour.PDFUA_1);
        PDFAValidator validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(document).getTestAssertions().stream()
          .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
          .distinct()
          .sorted()
          .toList();
    } catch (VeraPDFException e) {
      throw new IOException(e);
    }
  }
}
