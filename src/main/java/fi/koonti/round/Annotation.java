package fi.koonti.round;

import fi.koonti.annotate.AnnotatedCopy;
import fi.koonti.annotate.CannotAnnotate;
import fi.koonti.annotate.CorrectionList;
import fi.koonti.file.SafeFile;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.Severity;
import fi.koonti.grid.GridRefusal;
import fi.koonti.merge.FileResult;
import fi.koonti.read.InputFile;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes for each returned file with something to correct what can be sent back to whoever filled
 * it: an annotated copy, or a list where nothing can be put into the file.
 */
public final class Annotation {

  private final Path folder;

  private Annotation(Path folder) {
    this.folder = folder;
  }

  /**
   * Chooses the folder; writes nothing yet.
   *
   * @param folder made when it is missing; may not be among the inputs
   * @param files returned files and folders of them
   */
  public static Annotation into(Path folder, List<Path> files) throws Trouble {
    Folders.refuseAmongInputs(folder, files);
    return new Annotation(folder);
  }

  /**
   * Writes the copies.
   *
   * @param batch the files as they were found
   * @param results what became of each file: a form gets a copy, anything else a list
   * @param spoken the languages of the forms; each copy speaks that of its form
   * @param language what is spoken where no form tells
   * @param findings of all files; those that are only told so that nobody wonders make no copy
   * @return the files that were written, by the names of the inputs
   */
  public List<Path> write(
      Batch batch,
      List<FileResult> results,
      List<Finding> findings,
      Spoken spoken,
      Language language,
      Moulds moulds)
      throws Trouble {
    Map<Language, CorrectionList> lists = new EnumMap<>(Language.class);
    for (Language one : spoken.with(language)) {
      lists.put(one, list(moulds, one));
    }
    Map<String, FileResult> byName =
        results.stream().collect(Collectors.toMap(one -> one.source().name(), one -> one));
    OutputNames names = new OutputNames();
    List<Path> written = new ArrayList<>();
    for (InputFile input : batch.inputs()) {
      List<Finding> its =
          findings.stream()
              .filter(one -> one.place().file().equals(input.name()))
              // Whoever gets the copy back has the answers before them.
              .filter(one -> one.code() != FindingCode.ANSWERS_REJECTED)
              .toList();
      if (its.stream().allMatch(one -> one.severity() == Severity.INFO)) {
        continue;
      }
      FileResult result = byName.get(input.name());
      if (result != null && result.outcome() == FileResult.Outcome.SUPERSEDED) {
        // Whoever corrected it would correct what does not count.
        continue;
      }
      Language own = spoken.of(input.name(), language);
      CorrectionList list = lists.get(own);
      boolean form = result != null && result.identity() != null;
      String bare = input.name().substring(input.name().lastIndexOf('/') + 1);
      Optional<byte[]> copy =
          form ? copy(batch, input, list.forCopy(bare, its), its) : Optional.empty();
      String name = names.of(copy.isPresent() ? input.name() : input.name() + ending(own));
      written.add(write(batch, name, copy.orElseGet(() -> list.alone(bare, its))));
    }
    return List.copyOf(written);
  }

  private static CorrectionList list(Moulds moulds, Language language) throws Trouble {
    CorrectionList list =
        new CorrectionList(moulds.open(Moulds.Name.KORJATTAVAA, language), language);
    Moulds.demandNothing(list.lacks(), Moulds.Name.KORJATTAVAA, language);
    return list;
  }

  /** What a list is called after the name of the file that it is about. */
  private static String ending(Language language) {
    return "." + Texts.of(Annotation.class, "round", language).get("file.corrections") + ".xlsx";
  }

  /** The file with its marks; empty where nothing can be put into it. */
  private static Optional<byte[]> copy(
      Batch batch, InputFile input, byte[] sheet, List<Finding> its) {
    try {
      return Optional.of(AnnotatedCopy.of(batch.reader().content(input), sheet, its));
    } catch (GridRefusal | CannotAnnotate | RuntimeException | StackOverflowError other) {
      // Nobody may go without: the list beside it says the same.
      return Optional.empty();
    }
  }

  private Path write(Batch batch, String name, byte[] content) throws Trouble {
    Path file = folder.resolve(name);
    for (InputFile input : batch.inputs()) {
      if (Folders.isSame(file, input.path())) {
        throw Trouble.of(Trouble.Kind.OUTPUT_IS_INPUT).with("path", file);
      }
    }
    Folders.madeFor(file);
    try {
      SafeFile.write(file, out -> out.write(content));
    } catch (IOException e) {
      throw Trouble.because(Trouble.Kind.CANNOT_WRITE, e).with("path", file);
    }
    return file;
  }
}
