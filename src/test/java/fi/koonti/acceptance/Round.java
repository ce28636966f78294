package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.FilledForm;
import fi.koonti.plan.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder in which one round is played: forms out, forms filled, forms back, merged. */
final class Round {

  static final Path SAMPLE = Path.of("samples/pori-2023");
  static final Path SAMPLE_PLAN = SAMPLE.resolve("suunnitelma.xlsx");
  static final Instant OCTOBER = Instant.parse("2023-10-10T08:00:00Z");

  final Path folder;
  final Path plan;
  final Path forms;
  final Path returned;
  final Path workbook;
  final Path json;

  Round(Path folder, Path plan) {
    this.folder = folder;
    this.plan = plan;
    this.forms = folder.resolve("lomakkeet");
    this.returned = folder.resolve("palautukset");
    this.workbook = folder.resolve("koonti.xlsx");
    this.json = folder.resolve("koonti.json");
    make(returned);
  }

  /** A round of the sample's plan. */
  static Round ofSample(Path folder) {
    return new Round(folder, SAMPLE_PLAN);
  }

  /** A round of the sample's plan in which ELYM alone has returned its form, {@code elym.xlsx}. */
  static Round withOneForm(Path folder, Consumer<FilledForm> person) {
    return ofSample(folder).generate("--sector", "ELYM").fill("ELYM", "elym.xlsx", OCTOBER, person);
  }

  /** The same with one answer in it. */
  static Round withOneAnswer(Path folder) {
    return withOneForm(
        folder, form -> form.put(form.ids().iterator().next(), Field.NARRATIVE, "Selvitys"));
  }

  /** Makes the forms; fails the test when that does not work. */
  Round generate(String... more) {
    CommandLineRun run =
        CommandLineRun.koonti(with(more, "generate", plan, "--period", "2023-Q3", "--out", forms));
    assertEquals(0, run.code(), run.err());
    return this;
  }

  /** Fills the form of a sector and returns it under a name. */
  Round fill(String sector, String returnedAs, Instant saved, Consumer<FilledForm> person) {
    byte[] form = read(forms.resolve("2023-Q3_" + sector + ".xlsx"));
    try (FilledForm filled = new FilledForm(form)) {
      person.accept(filled);
      write(returned.resolve(returnedAs), filled.save(saved));
    }
    return this;
  }

  /** Returns a file that is what it is. */
  Round put(String name, byte[] content) {
    write(returned.resolve(name), content);
    return this;
  }

  /** Merges what was returned, with JSON. */
  CommandLineRun merge(Object... more) {
    return command("merge", with(more, "--out", workbook, "--json", json));
  }

  /** Gives a command what was returned, the plan and the period. */
  CommandLineRun command(String name, Object... more) {
    return CommandLineRun.koonti(with(more, name, returned, "--plan", plan, "--period", "2023-Q3"));
  }

  /** Arguments with more behind them. */
  static Object[] with(Object[] more, Object... first) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray();
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path make(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the files in a folder, sorted; without what the folder remembers. */
  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(".koonti"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
