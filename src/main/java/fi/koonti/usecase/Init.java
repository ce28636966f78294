package fi.koonti.usecase;

import fi.koonti.io.InTheWay;
import fi.koonti.io.WriteGate;
import fi.koonti.io.Written;
import fi.koonti.planbook.EmptyPlan;
import fi.koonti.planbook.PlanWriter;
import fi.koonti.template.Template;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Makes a working folder: a plan to fill in, templates to change, and places for what comes and
 * goes.
 */
public final class Init {

  private Init() {}

  /** What was made. */
  public record Result(Path folder, Path plan, Written written) {}

  /**
   * Makes the folder; one that has something in it is left alone, unless that is to be kept aside.
   *
   * @param year of the plan
   */
  public static Result run(Path folder, int year, Language language, InTheWay inTheWay)
      throws UseCaseException {
    Texts texts = Texts.of(Init.class, "usecase", language);
    if (inTheWay == InTheWay.REFUSE) {
      refuseToFill(folder);
    }
    Writing writing = new Writing(inTheWay);
    for (String name : new String[] {"forms", "returns", "reports"}) {
      writing.folder(folder.resolve(texts.get("folder." + name)));
    }
    Path templates = folder.resolve("workbook-templates");
    for (Templates.Name name : Templates.Name.values()) {
      writing.workbook(
          templates.resolve(name.file(language)),
          out -> out.write(Templates.carried(name, language)));
    }
    Path plan = folder.resolve(texts.get("file.plan"));
    Template template = Templates.carried().open(Templates.Name.SUUNNITELMA, language);
    byte[] empty = PlanWriter.write(EmptyPlan.of(year, language), template);
    Written written = writing.workbook(plan, out -> out.write(empty)).write();
    return new Result(folder, plan, written);
  }

  private static void refuseToFill(Path folder) throws UseCaseException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> content = Files.walk(folder)) {
      if (content.anyMatch(Init::isSomebodys)) {
        throw UseCaseException.of(UseCaseException.Kind.FOLDER_NOT_EMPTY).with("path", folder);
      }
    } catch (UncheckedIOException e) {
      throw UseCaseException.because(UseCaseException.Kind.CANNOT_READ, e).with("path", folder);
    } catch (IOException e) {
      throw UseCaseException.because(UseCaseException.Kind.CANNOT_READ, e).with("path", folder);
    }
  }

  /** Folders alone, and what a killed run left, keep nobody from beginning again. */
  private static boolean isSomebodys(Path path) {
    return !Files.isDirectory(path) && !WriteGate.isOwn(path.getFileName().toString());
  }
}
