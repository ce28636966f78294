package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.SectorReturn;
import fi.koonti.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Writes the report of a merge as a Word document. The template's styles, margins, headers and own
 * texts stand; the report comes where its place {@code {{raportti}}} is, else after all that the
 * template has. The same merge, language and template give the same bytes.
 */
public final class WordReport {

  private final byte[] template;
  private final BuiltInTemplate carried;

  /**
   * A report in a template.
   *
   * @param template a .docx, the municipality's own or the program's
   * @param carried the program's own in the same language, for styles that the other lacks
   */
  public WordReport(byte[] template, byte[] carried) {
    this.template = template.clone();
    this.carried = new BuiltInTemplate(carried.clone());
  }

  /**
   * A document that was made.
   *
   * @param missing what the template lacks; the document was made all the same
   */
  public record Made(byte[] bytes, List<MissingStyle> missing) {}

  /**
   * Makes the document.
   *
   * @param published whether it is for the public; else it also speaks of what is to be mended
   * @throws UnusableTemplateException when the template is no Word document
   */
  public Made make(MergedReport merged, Language language, boolean published)
      throws UnusableTemplateException {
    return make(merged, language, published, Optional.empty());
  }

  /**
   * Makes the annex of one sector, for its own board.
   *
   * @throws UnusableTemplateException when the template is no Word document
   */
  public Made makeFor(
      SectorReturn sector, MergedReport merged, Language language, boolean published)
      throws UnusableTemplateException {
    return make(merged, language, published, Optional.of(sector));
  }

  private Made make(
      MergedReport merged, Language language, boolean published, Optional<SectorReturn> only)
      throws UnusableTemplateException {
    try (XWPFDocument document = open()) {
      WordContext draft = new WordContext(merged, language, published, only.isEmpty());
      WordStyles styles = WordStyles.of(document, carried);
      Map<String, String> facts = draft.telling().places();
      Set<String> unknown = Places.fill(document, facts);
      fill(document, draft, styles, only);
      String title = draft.words().get("document.title", facts(draft));
      DocumentFile.describe(document, title, facts.getOrDefault("organisaatio", ""), language);
      return new Made(DocumentFile.bytes(document), missing(styles, unknown));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
  }

  private XWPFDocument open() throws UnusableTemplateException {
    try {
      return new XWPFDocument(new ByteArrayInputStream(template));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new UnusableTemplateException(e);
    }
  }

  private static void fill(
      XWPFDocument document, WordContext draft, WordStyles styles, Optional<SectorReturn> only) {
    CTBody body = document.getDocument().getBody();
    Canvas canvas = new Canvas(body, styles, new Charts(document), Pages.textWidth(body));
    CTP place = Places.report(document).orElse(null);
    int below = place == null ? 0 : Pages.countBelow(place);
    if (place == null) {
      canvas.prose(Prose.of(WordStyle.TITLE, draft.words().get("title")));
      canvas.prose(Prose.of(WordStyle.SUBTITLE, draft.words().get("subtitle", facts(draft))));
    }
    Contents contents = only.map(one -> annex(draft, one)).orElseGet(() -> contents(draft));
    if (only.isEmpty()) {
      canvas.prose(Prose.of(WordStyle.CONTENTS_HEADING, draft.words().get("contents")));
      canvas.contents(contents.listed(), contents.levels());
    }
    contents.blocks().forEach(block -> block.drawOn(canvas));
    if (place != null) {
      Pages.moveDown(place, below, body);
      Pages.remove(place);
    }
  }

  private static Contents contents(WordContext draft) {
    List<WordBlock> blocks = new ArrayList<>();
    blocks.addAll(new SummaryChapter(draft).blocks());
    blocks.addAll(new ChangeChapter(draft).blocks());
    blocks.addAll(new DeviationChapter(draft).blocks());
    blocks.addAll(new ReturnChapter(draft).blocks());
    blocks.addAll(new DefinitionChapter(draft).blocks());
    blocks.add(new PageTitle(draft.words().get("annex")));
    for (SectorReturn sector : draft.merged().returns()) {
      blocks.addAll(new SectorChapter(draft, sector).blocks());
    }
    return new Contents(blocks);
  }

  private static Contents annex(WordContext draft, SectorReturn sector) {
    List<WordBlock> blocks = new ArrayList<>(new SectorChapter(draft, sector).blocks());
    blocks.addAll(new DefinitionChapter(draft).blocks());
    return new Contents(blocks);
  }

  private static Map<String, String> facts(WordContext draft) {
    return Map.of(
        "organisation", draft.merged().plan().settings().organisation(),
        "period", draft.merged().period().name());
  }

  private static List<MissingStyle> missing(WordStyles styles, Set<String> unknown) {
    List<MissingStyle> missing = new ArrayList<>();
    if (!styles.borrowed().isEmpty()) {
      List<String> names = styles.borrowed().stream().map(WordStyle::text).toList();
      missing.add(new MissingStyle(MissingStyle.Kind.STYLE, names));
    }
    if (!unknown.isEmpty()) {
      missing.add(new MissingStyle(MissingStyle.Kind.PLACE, List.copyOf(unknown)));
    }
    return missing;
  }
}
