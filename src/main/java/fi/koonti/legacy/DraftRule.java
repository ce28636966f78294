package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import fi.koonti.text.Language;
import java.util.stream.Stream;

/** One thing that a person should look at in a draft. */
interface DraftRule {

  /**
   * What there is to tell.
   *
   * @param language of the words that findings name
   */
  Stream<Finding> look(Draft draft, Language language);
}
