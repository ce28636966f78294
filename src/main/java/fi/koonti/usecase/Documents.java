package fi.koonti.usecase;

import fi.koonti.merge.Consolidation;
import fi.koonti.report.word.UnusableTemplate;
import fi.koonti.report.word.WordReport;
import fi.koonti.text.Language;
import java.io.IOException;

/** Makes Word documents. Nothing else may name their maker, which costs a second to load. */
final class Documents {

  private Documents() {}

  /** The document of a merge in the template of its language. */
  static WordReport.Made make(
      Consolidation merged, Language language, boolean published, Moulds moulds) throws Trouble {
    byte[] template = moulds.bytes(Moulds.Name.RAPORTTI, language);
    try {
      byte[] carried = Moulds.carried(Moulds.Name.RAPORTTI, language);
      return new WordReport(template, carried).make(merged, language, published);
    } catch (UnusableTemplate e) {
      throw Trouble.of(Trouble.Kind.UNUSABLE_MOULD)
          .with("mould", Moulds.Name.RAPORTTI.file(language))
          .with("why", "template-no-document");
    } catch (IOException e) {
      throw Trouble.because(Trouble.Kind.CANNOT_READ, e)
          .with("path", Moulds.Name.RAPORTTI.file(language));
    }
  }
}
