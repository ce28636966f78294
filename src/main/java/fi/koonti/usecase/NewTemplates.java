package fi.koonti.usecase;

import fi.koonti.io.InTheWay;
import fi.koonti.io.Written;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the templates that the program carries beside those that a municipality has made its own,
 * under other names: what was changed in them by hand is taken over by hand.
 */
public final class NewTemplates {

  /** Stands before the ending of a new template whose name is taken. */
  private static final String NEW = ".uusi";

  private NewTemplates() {}

  /** What was made. */
  public record Result(List<Path> files, Written written) {}

  /**
   * Makes them, in the language and in those of which the folder has templates already; none for a
   * template that is the program's own to the byte.
   */
  public static Result run(Path folder, Language language, InTheWay inTheWay)
      throws UseCaseException {
    Writing writing = new Writing(inTheWay);
    List<Path> files = new ArrayList<>();
    for (Language one : Language.values()) {
      if (one == language || hasAny(folder, one)) {
        for (Templates.Name name : Templates.Name.values()) {
          Path own = folder.resolve(name.file(one));
          if (!isCarried(own, name, one)) {
            Path file = Files.exists(own) ? beside(own) : own;
            writing.workbook(file, out -> out.write(Templates.carried(name, one)));
            files.add(file);
          }
        }
      }
    }
    return new Result(List.copyOf(files), writing.write());
  }

  private static boolean hasAny(Path folder, Language language) {
    return Arrays.stream(Templates.Name.values())
        .anyMatch(name -> Files.exists(folder.resolve(name.file(language))));
  }

  private static boolean isCarried(Path own, Templates.Name name, Language language)
      throws UseCaseException {
    try {
      return Files.isRegularFile(own)
          && Arrays.equals(Files.readAllBytes(own), Templates.carried(name, language));
    } catch (IOException e) {
      throw UseCaseException.because(UseCaseException.Kind.CANNOT_READ, e).with("path", own);
    }
  }

  /** {@code lomake.uusi.xlsx} beside {@code lomake.xlsx}. */
  private static Path beside(Path own) {
    String name = own.getFileName().toString();
    int ending = name.lastIndexOf('.');
    return own.resolveSibling(name.substring(0, ending) + NEW + name.substring(ending));
  }
}
