package fi.koonti.usecase;

import fi.koonti.grid.GridReader;
import fi.koonti.grid.Hanging;
import fi.koonti.layout.PrintedTexts;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.template.MissingElement;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateException;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds templates: the municipality's own where it has one, else those that the program carries.
 */
public final class Templates {

  /** The templates there are. */
  public enum Name {
    LOMAKE(".xlsx"),
    KOONTI(".xlsx"),
    KORJATTAVAA(".xlsx"),
    SUUNNITELMA(".xlsx"),
    RAPORTTI(".docx");

    private final String ending;

    Name(String ending) {
      this.ending = ending;
    }

    /** The file of the template in a language; Finnish ones have no language in the name. */
    public String file(Language language) {
      String suffix = language == Language.FI ? "" : "_" + language.code();
      return name().toLowerCase(Locale.ROOT) + suffix + ending;
    }
  }

  /** No template that a person made is larger. */
  private static final long SIZE_LIMIT = 20_000_000;

  private final Optional<Path> own;

  private Templates(Optional<Path> own) {
    this.own = own;
  }

  /** Those that the program carries. */
  public static Templates carried() {
    return new Templates(Optional.empty());
  }

  /**
   * Templates of a folder.
   *
   * @param own the municipality's folder, if it has one
   */
  public static Templates of(Optional<Path> own) {
    return new Templates(own);
  }

  /** The municipality's own templates, which no run writes. */
  List<Path> files() throws UseCaseException {
    return own.filter(Files::isDirectory).isPresent()
        ? Inputs.paths(List.of(own.get()), OwnFiles.none())
        : List.of();
  }

  /** The template of a name in a language. */
  Template open(Name name, Language language) throws UseCaseException {
    byte[] bytes = bytes(name, language);
    try {
      return Template.open(bytes);
    } catch (TemplateException e) {
      throw unusable(name, language, e.sentence(language));
    }
  }

  /**
   * What lies on the sheets of a municipality's own template without being in a cell, so that a
   * form knows it for its own; nothing for a template that the program carries, which has none.
   */
  List<String> hangings(Name name, Language language) throws UseCaseException {
    if (file(name, language).isEmpty()) {
      return List.of();
    }
    try {
      return new GridReader(FileLimits.defaults())
          .read(bytes(name, language)).sheets().stream()
              .flatMap(sheet -> sheet.hangings().stream())
              .map(Templates::printed)
              .toList();
    } catch (UnreadableFileException refusal) {
      // It serves as a template all the same; what hangs on it is then told of each return.
      return List.of();
    }
  }

  private static String printed(Hanging hanging) {
    return hanging.kind() == Hanging.Kind.PICTURE
        ? hanging.at().map(PrintedTexts::picture).orElse("")
        : hanging.text();
  }

  /** Refuses a template that lacks something, and tells all that it lacks. */
  static void demandNothing(List<MissingElement> missing, Name name, Language language)
      throws UseCaseException {
    if (!missing.isEmpty()) {
      throw unusable(
          name,
          language,
          missing.stream().map(one -> one.sentence(language)).collect(Collectors.joining(" ")));
    }
  }

  private static UseCaseException unusable(Name name, Language language, Object why) {
    return UseCaseException.of(UseCaseException.Kind.UNUSABLE_TEMPLATE)
        .with("template", name.file(language))
        .with("why", why);
  }

  /** The bytes of a template, for a copy that a municipality can make its own. */
  static byte[] carried(Name name, Language language) throws IOException {
    String resource = "templates/" + name.file(language);
    try (InputStream in = Templates.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program carries no " + resource);
      }
      return in.readAllBytes();
    }
  }

  /** The municipality's own file of a name, if it has it. */
  private Optional<Path> file(Name name, Language language) {
    return own.map(folder -> folder.resolve(name.file(language))).filter(Files::exists);
  }

  private static byte[] ownBytes(Path file, Name name, Language language)
      throws IOException, UseCaseException {
    if (!Files.isRegularFile(file)) {
      throw UseCaseException.of(UseCaseException.Kind.NO_SUCH_PATH).with("path", file);
    }
    if (Files.size(file) > SIZE_LIMIT) {
      throw unusable(name, language, "template-too-large");
    }
    return Files.readAllBytes(file);
  }

  /** The bytes of a template: the municipality's where it has one, else those that are carried. */
  byte[] bytes(Name name, Language language) throws UseCaseException {
    if (own.isPresent() && !Files.isDirectory(own.get())) {
      throw UseCaseException.of(UseCaseException.Kind.NO_SUCH_PATH).with("path", own.get());
    }
    try {
      Optional<Path> file = file(name, language);
      return file.isPresent() ? ownBytes(file.get(), name, language) : carried(name, language);
    } catch (IOException e) {
      throw UseCaseException.because(UseCaseException.Kind.CANNOT_READ, e)
          .with("path", name.file(language));
    }
  }
}
