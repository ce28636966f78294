package fi.koonti.round;

import fi.koonti.file.SafeFile;
import fi.koonti.mould.Mould;
import fi.koonti.planbook.EmptyPlan;
import fi.koonti.planbook.PlanWriter;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Makes a working folder: a plan to fill in, moulds to change, and places for what comes and goes.
 */
public final class Init {

  private Init() {}

  /** What was made. */
  public record Result(Path folder, Path plan) {}

  /**
   * Makes the folder; one that has something in it is left alone.
   *
   * @param year of the plan
   */
  public static Result run(Path folder, int year, Language language) throws Trouble {
    Texts texts = Texts.of(Init.class, "round", language);
    refuseToFill(folder);
    Folders.made(folder);
    for (String name : new String[] {"forms", "returns", "reports"}) {
      Folders.made(folder.resolve(texts.get("folder." + name)));
    }
    Path moulds = Folders.made(folder.resolve("workbook-templates"));
    Path plan = folder.resolve(texts.get("file.plan"));
    Mould mould = new Moulds(null).open(Moulds.Name.SUUNNITELMA, language);
    try {
      for (Moulds.Name name : Moulds.Name.values()) {
        byte[] bytes = Moulds.carried(name, language);
        SafeFile.write(moulds.resolve(name.file(language)), out -> out.write(bytes));
      }
      PlanWriter.write(EmptyPlan.of(year, language), mould, plan);
    } catch (IOException e) {
      throw Trouble.because(Trouble.Kind.CANNOT_WRITE, e).with("path", folder);
    }
    return new Result(folder, plan);
  }

  private static void refuseToFill(Path folder) throws Trouble {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> content =
        Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
      if (content.findAny().isPresent()) {
        throw Trouble.of(Trouble.Kind.FOLDER_NOT_EMPTY).with("path", folder);
      }
    } catch (IOException e) {
      throw Trouble.because(Trouble.Kind.CANNOT_READ, e).with("path", folder);
    }
  }
}
