package fi.koonti.usecase;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where forms go when nobody says where: into the folder that {@code init} made for them. */
final class FormsFolder {

  private FormsFolder() {}

  /**
   * The folder that is there, here or else beside the plan, rather by its name in the plan's
   * language; when there is none, that name here.
   */
  static Path of(Path plan, Language language) {
    List<Path> names =
        Stream.of(Language.values())
            .sorted(Comparator.comparing(one -> one != language))
            .map(one -> Path.of(name(one)))
            .toList();
    return Stream.concat(names.stream(), names.stream().map(plan::resolveSibling))
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(names.get(0));
  }

  /** What the folder is called in a language. */
  static String name(Language language) {
    return Texts.of(FormsFolder.class, "usecase", language).get("folder.forms");
  }
}
