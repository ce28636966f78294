package fi.koonti.cli;

import fi.koonti.finding.Finding;
import fi.koonti.merge.FileResult;
import fi.koonti.round.Annotation;
import fi.koonti.round.Batch;
import fi.koonti.round.Moulds;
import fi.koonti.round.Spoken;
import fi.koonti.round.Trouble;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The option {@code --annotate}: writes the copies and says where they are. */
final class AnnotateLine {

  private final Path folder;
  private final Optional<Annotation> annotation;
  private final Moulds moulds;

  private AnnotateLine(Path folder, Optional<Annotation> annotation, Moulds moulds) {
    this.folder = folder;
    this.annotation = annotation;
    this.moulds = moulds;
  }

  /** Takes the option before anything is written; null for one that was not given. */
  static AnnotateLine of(Path folder, List<Path> files, Path templates) throws Trouble {
    Optional<Annotation> annotation =
        folder == null ? Optional.empty() : Optional.of(Annotation.into(folder, files));
    return new AnnotateLine(folder, annotation, new Moulds(templates));
  }

  void write(
      Batch batch,
      List<FileResult> files,
      List<Finding> findings,
      Spoken spoken,
      Language language,
      Talk talk)
      throws Trouble {
    if (annotation.isEmpty()) {
      return;
    }
    Spoken wanted = talk.asked() == null ? spoken : Spoken.nothing();
    int count = annotation.get().write(batch, files, findings, wanted, language, moulds).size();
    talk.tell(
        Texting.of(language),
        count == 0 ? "annotate.none" : "annotate.done",
        Map.of("count", String.valueOf(count), "folder", folder.toString()));
  }
}
