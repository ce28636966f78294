package fi.koonti.usecase;

import fi.koonti.annotate.AnnotatedCopy;
import fi.koonti.annotate.CorrectionList;
import fi.koonti.edit.UneditableException;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.Severity;
import fi.koonti.io.InTheWay;
import fi.koonti.io.SafeNames;
import fi.koonti.io.Written;
import fi.koonti.merge.FileResult;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.read.InputFile;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes for each returned file with something to correct what can be sent back to whoever filled
 * it: an annotated copy, or a list where nothing can be put into the file.
 */
public final class Annotation {

  private static final String GROUP = "korjattavaa";

  private final Path folder;

  /**
   * What was written.
   *
   * @param count how many copies and lists
   */
  public record Done(int count, Written written) {}

  private Annotation(Path folder) {
    this.folder = folder;
  }

  /**
   * Chooses the folder; writes nothing yet.
   *
   * @param folder made when it is missing; may not be among the inputs
   * @param files returned files and folders of them
   */
  public static Annotation into(Path folder, List<Path> files) throws UseCaseException {
    Folders.refuseAmongInputs(folder, files);
    return new Annotation(folder);
  }

  /** Puts the copies into a writing of their own. */
  public Done write(
      Batch batch,
      List<FileResult> results,
      List<Finding> findings,
      Spoken spoken,
      Language language,
      Templates templates,
      Collection<Path> inputs,
      InTheWay inTheWay)
      throws UseCaseException {
    Writing writing = new Writing(inTheWay).reads(inputs).reads(templates.files());
    int count = put(batch, results, findings, spoken, language, templates, writing);
    return new Done(count, writing.write());
  }

  /**
   * Puts the copies among what a run makes.
   *
   * @param batch the files as they were found
   * @param results what became of each file: a form gets a copy, anything else a list
   * @param spoken the languages of the forms; each copy speaks that of its form
   * @param language what is spoken where no form tells
   * @param findings of all files; those that are only told so that nobody wonders make no copy
   * @return how many there are
   */
  int put(
      Batch batch,
      List<FileResult> results,
      List<Finding> findings,
      Spoken spoken,
      Language language,
      Templates templates,
      Writing writing)
      throws UseCaseException {
    Map<Language, CorrectionList> lists = new EnumMap<>(Language.class);
    for (Language one : spoken.with(language)) {
      lists.put(one, list(templates, one));
    }
    writing.reads(batch.inputs().stream().map(InputFile::path).toList());
    Writing.Group copies = writing.into(folder, GROUP);
    copies.areAllWorkbooks();
    Map<String, FileResult> byName =
        results.stream().collect(Collectors.toMap(one -> one.source().name(), one -> one));
    SafeNames names = new SafeNames();
    int count = 0;
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
      CorrectionList list = Objects.requireNonNull(lists.get(own), own.code());
      boolean form = result != null && result.identity() != null;
      String bare = bare(input);
      count++;
      // Copies can be large and many; each is made again when it is its turn to be written.
      if (form && copy(batch, input, list, its).isPresent()) {
        copies.workbook(
            names.of(input.name(), ""), out -> out.write(again(batch, input, list, its)));
      } else {
        copies.workbook(
            names.of(input.name(), ending(own)), out -> out.write(alone(list, bare, its)));
      }
    }
    return count;
  }

  private static byte[] again(Batch batch, InputFile input, CorrectionList list, List<Finding> its)
      throws IOException {
    return copy(batch, input, list, its)
        .orElseThrow(() -> new NoSuchFileException(input.path().toString()));
  }

  /** The list; where its findings cannot be drawn, one that says so of the file. */
  private static byte[] alone(CorrectionList list, String bare, List<Finding> its)
      throws IOException {
    try {
      return list.alone(bare, its);
    } catch (RuntimeException | Error fault) {
      return list.alone(bare, List.of(Fence.finding(bare, fault)));
    }
  }

  private static CorrectionList list(Templates templates, Language language)
      throws UseCaseException {
    CorrectionList list =
        new CorrectionList(templates.open(Templates.Name.KORJATTAVAA, language), language);
    Templates.demandNothing(list.missing(), Templates.Name.KORJATTAVAA, language);
    return list;
  }

  /** What a list is called after the name of the file that it is about. */
  private static String ending(Language language) {
    return "." + Texts.of(Annotation.class, "usecase", language).get("file.corrections") + ".xlsx";
  }

  /** The file with its marks; empty where nothing can be put into it. */
  private static Optional<byte[]> copy(
      Batch batch, InputFile input, CorrectionList list, List<Finding> its) {
    try {
      byte[] sheet = list.forCopy(bare(input), its);
      return Optional.of(AnnotatedCopy.of(batch.reader().content(input), sheet, its));
    } catch (UnreadableFileException | UneditableException | RuntimeException | Error other) {
      // Nobody may go without: the list beside it says the same.
      return Optional.empty();
    }
  }

  private static String bare(InputFile input) {
    return input.name().substring(input.name().lastIndexOf('/') + 1);
  }
}
