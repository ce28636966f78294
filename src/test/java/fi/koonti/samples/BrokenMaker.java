package fi.koonti.samples;

import fi.koonti.damage.BrokenForms;
import fi.koonti.template.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Makes {@code samples/broken}: one file for each finding that a returned file can raise, named
 * after its code, and beside it what is found in it, to be read over. Run by developers, from the
 * test class path: {@code java fi.koonti.samples.BrokenMaker samples}.
 */
public final class BrokenMaker {

  private BrokenMaker() {}

  public static void main(String[] args) throws IOException, TemplateException {
    Path folder = Path.of(args.length > 0 ? args[0] : "samples").resolve("broken");
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : BrokenForms.all().entrySet()) {
      Path written = Files.write(folder.resolve(file.getKey()), file.getValue());
      Files.writeString(BrokenFindings.beside(written), BrokenFindings.of(written));
    }
  }
}
