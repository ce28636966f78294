package fi.koonti.usecase;

import fi.koonti.grid.GridLimits;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridRefusal;
import fi.koonti.grid.Hanging;
import fi.koonti.layout.PrintedTexts;
import fi.koonti.template.Lack;
import fi.koonti.template.Mould;
import fi.koonti.template.MouldFault;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds moulds: the municipality's own where it has one, else those that the program carries. */
public final class Moulds {

  /** The moulds there are. */
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

    /** The file of the mould in a language; Finnish ones have no language in the name. */
    public String file(Language language) {
      String suffix = language == Language.FI ? "" : "_" + language.code();
      return name().toLowerCase(Locale.ROOT) + suffix + ending;
    }
  }

  /** No template that a person made is larger. */
  private static final long SIZE_LIMIT = 20_000_000;

  private final Path own;

  /**
   * Moulds of a folder.
   *
   * @param own the municipality's folder, or null when it has none
   */
  public Moulds(Path own) {
    this.own = own;
  }

  /** The municipality's own moulds, which no run writes. */
  List<Path> files() throws Trouble {
    return own == null || !Files.isDirectory(own) ? List.of() : Inputs.paths(List.of(own));
  }

  /** The mould of a name in a language. */
  Mould open(Name name, Language language) throws Trouble {
    byte[] bytes = bytes(name, language);
    try {
      return Mould.open(bytes);
    } catch (MouldFault e) {
      throw unusable(name, language, e.sentence(language));
    }
  }

  /**
   * What lies on the sheets of a municipality's own mould without being in a cell, so that a form
   * knows it for its own; nothing for a mould that the program carries, which has none.
   */
  List<String> hangings(Name name, Language language) throws Trouble {
    if (own == null || !Files.exists(own.resolve(name.file(language)))) {
      return List.of();
    }
    try {
      return new GridReader(GridLimits.defaults())
          .read(bytes(name, language)).sheets().stream()
              .flatMap(sheet -> sheet.hangings().stream())
              .map(Moulds::printed)
              .toList();
    } catch (GridRefusal refusal) {
      // It serves as a mould all the same; what hangs on it is then told of each return.
      return List.of();
    }
  }

  private static String printed(Hanging hanging) {
    return hanging.kind() == Hanging.Kind.PICTURE
        ? hanging.at().map(PrintedTexts::picture).orElse("")
        : hanging.text();
  }

  /** Refuses a mould that lacks something, and tells all that it lacks. */
  static void demandNothing(List<Lack> lacks, Name name, Language language) throws Trouble {
    if (!lacks.isEmpty()) {
      throw unusable(
          name,
          language,
          lacks.stream().map(lack -> lack.sentence(language)).collect(Collectors.joining(" ")));
    }
  }

  private static Trouble unusable(Name name, Language language, Object why) {
    return Trouble.of(Trouble.Kind.UNUSABLE_MOULD)
        .with("mould", name.file(language))
        .with("why", why);
  }

  /** The bytes of a mould, for a copy that a municipality can make its own. */
  static byte[] carried(Name name, Language language) throws IOException {
    String resource = "moulds/" + name.file(language);
    try (InputStream in = Moulds.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program carries no " + resource);
      }
      return in.readAllBytes();
    }
  }

  private static byte[] ownBytes(Path file, Name name, Language language)
      throws IOException, Trouble {
    if (!Files.isRegularFile(file)) {
      throw Trouble.of(Trouble.Kind.NO_SUCH_PATH).with("path", file);
    }
    if (Files.size(file) > SIZE_LIMIT) {
      throw unusable(name, language, "template-too-large");
    }
    return Files.readAllBytes(file);
  }

  /** The bytes of a mould: the municipality's where it has one, else those that are carried. */
  byte[] bytes(Name name, Language language) throws Trouble {
    if (own != null && !Files.isDirectory(own)) {
      throw Trouble.of(Trouble.Kind.NO_SUCH_PATH).with("path", own);
    }
    try {
      Path file = own == null ? null : own.resolve(name.file(language));
      return file != null && Files.exists(file)
          ? ownBytes(file, name, language)
          : carried(name, language);
    } catch (IOException e) {
      throw Trouble.because(Trouble.Kind.CANNOT_READ, e).with("path", name.file(language));
    }
  }
}
