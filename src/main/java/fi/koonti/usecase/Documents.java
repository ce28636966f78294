package fi.koonti.usecase;

import fi.koonti.merge.MergedReport;
import fi.koonti.merge.SectorReturn;
import fi.koonti.report.word.UnusableTemplateException;
import fi.koonti.report.word.WordReport;
import fi.koonti.text.Language;
import java.io.IOException;

/** Makes Word documents. Nothing else may name their maker, which costs a second to load. */
final class Documents {

  private Documents() {}

  /** The annex of a sector in the template of its language. */
  static WordReport.Made makeFor(
      SectorReturn sector,
      MergedReport merged,
      Language language,
      boolean published,
      Templates templates)
      throws UseCaseException {
    return make(language, templates, report -> report.makeFor(sector, merged, language, published));
  }

  /** What a report makes of a merge. */
  @FunctionalInterface
  private interface Making {
    WordReport.Made of(WordReport report) throws UnusableTemplateException;
  }

  /** The document of a merge in the template of its language. */
  static WordReport.Made make(
      MergedReport merged, Language language, boolean published, Templates templates)
      throws UseCaseException {
    return make(language, templates, report -> report.make(merged, language, published));
  }

  private static WordReport.Made make(Language language, Templates templates, Making making)
      throws UseCaseException {
    byte[] template = templates.bytes(Templates.Name.RAPORTTI, language);
    try {
      byte[] carried = Templates.carried(Templates.Name.RAPORTTI, language);
      return making.of(new WordReport(template, carried));
    } catch (UnusableTemplateException e) {
      throw UseCaseException.of(UseCaseException.Kind.UNUSABLE_TEMPLATE, e)
          .with("template", Templates.Name.RAPORTTI.file(language))
          .with("why", "template-no-document");
    } catch (IOException e) {
      throw UseCaseException.because(UseCaseException.Kind.CANNOT_READ, e)
          .with("path", Templates.Name.RAPORTTI.file(language));
    }
  }
}
