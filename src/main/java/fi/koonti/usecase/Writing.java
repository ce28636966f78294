package fi.koonti.usecase;

import fi.koonti.io.Comparison;
import fi.koonti.io.Content;
import fi.koonti.io.InTheWay;
import fi.koonti.io.Output;
import fi.koonti.io.WriteFailedException;
import fi.koonti.io.WriteGate;
import fi.koonti.io.WriteRefusedException;
import fi.koonti.io.Written;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one run reads and makes: one call for each, then {@link #write}. Nothing is written before.
 */
final class Writing {

  static final Comparison WORKBOOK = new WorkbookContents();

  private final WriteGate gate;

  Writing(InTheWay inTheWay) {
    this.gate = new WriteGate(inTheWay);
  }

  /** Tells of files that may not be written, because the run reads them. */
  Writing reads(Collection<Path> files) {
    gate.reads(files);
    return this;
  }

  /** Tells of a file that may not be written, because the run reads it. */
  Writing reads(Path file) {
    return reads(List.of(file));
  }

  /** A workbook, in which somebody may write. */
  Writing workbook(Path file, Content content) {
    gate.makes(Output.named(file, WORKBOOK, content));
    return this;
  }

  /** The same, summed up while it is written. */
  Writing summedWorkbook(Path file, Content.Summed content) {
    return workbook(file, Content.summed(content));
  }

  /** A document or a text, in which somebody may write. */
  Writing document(Path file, byte[] bytes) {
    gate.makes(Output.named(file, Comparison.BYTES, out -> out.write(bytes)));
    return this;
  }

  /** A file for other programs, in which nobody writes. */
  Writing machine(Path file, Content content) {
    gate.makes(Output.named(file, Comparison.MACHINE, content));
    return this;
  }

  /** A folder that is wanted also when nothing comes into it. */
  Writing folder(Path folder) {
    gate.makesFolder(folder);
    return this;
  }

  /**
   * Files below a folder, whose names are not the user's own.
   *
   * @param group what a run makes all of; the same words for the same things, always
   */
  Group into(Path folder, String group) {
    return new Group(folder, group);
  }

  /** Files of one kind below one folder. */
  final class Group {

    private final Path folder;
    private final String name;

    private Group(Path folder, String name) {
      this.folder = folder;
      this.name = name;
    }

    /** A workbook; the name has {@code /} between its steps. */
    Path workbook(String file, Content content) {
      return add(file, WORKBOOK, content);
    }

    /** The same, summed up while it is written. */
    Path summedWorkbook(String file, Content.Summed content) {
      return workbook(file, Content.summed(content));
    }

    /** A text in UTF-8. */
    Path text(String file, String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return add(file, Comparison.BYTES, out -> out.write(bytes));
    }

    /** A document. */
    Path document(String file, Content content) {
      return add(file, Comparison.BYTES, content);
    }

    /** A file for other programs. */
    Path machine(String file, Content content) {
      return add(file, Comparison.MACHINE, content);
    }

    /** These are all workbooks of the group: untouched ones of earlier runs go. */
    void areAllWorkbooks() {
      gate.wholeGroup(folder, name, WORKBOOK);
    }

    /** These are all texts or documents of the group: untouched ones of earlier runs go. */
    void areAllDocuments() {
      gate.wholeGroup(folder, name, Comparison.BYTES);
    }

    private Path add(String file, Comparison comparison, Content content) {
      Output output = Output.within(folder, name, file, comparison, content);
      gate.makes(output);
      return output.target();
    }
  }

  /** Writes everything, or nothing. */
  Written write() throws UseCaseException {
    try {
      return gate.write();
    } catch (WriteRefusedException refusal) {
      String files = refusal.files().stream().map(Path::toString).collect(Collectors.joining(", "));
      throw UseCaseException.of(kind(refusal.reason())).with("path", files);
    } catch (WriteFailedException fault) {
      throw UseCaseException.because(UseCaseException.Kind.CANNOT_WRITE, fault.reason())
          .with("path", fault.file());
    }
  }

  private static UseCaseException.Kind kind(WriteRefusedException.Reason reason) {
    return switch (reason) {
      case IS_INPUT -> UseCaseException.Kind.OUTPUT_IS_INPUT;
      case ALIKE -> UseCaseException.Kind.OUTPUTS_ALIKE;
      case IS_FOLDER -> UseCaseException.Kind.OUTPUT_IS_FOLDER;
      case BELOW_FILE -> UseCaseException.Kind.OUTPUT_BELOW_FILE;
      case NOT_A_FILE -> UseCaseException.Kind.OUTPUT_NOT_A_FILE;
      case LEADS_OUT -> UseCaseException.Kind.OUTPUT_LEADS_OUT;
      case TOUCHED -> UseCaseException.Kind.FILES_IN_THE_WAY;
    };
  }
}
