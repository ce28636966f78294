package fi.koonti.maker;

import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Draws all templates: {@code java fi.koonti.maker.TemplateMaker workbook-templates}, from the test
 * class path.
 */
public final class TemplateMaker {

  /** The templates by the two ends of their names, each drawn in every language. */
  private static final Map<String, Function<Language, byte[]>> TEMPLATES = new TreeMap<>();

  static {
    TEMPLATES.put("koonti.xlsx", ReportTemplateMaker::draw);
    TEMPLATES.put("korjattavaa.xlsx", CorrectionTemplateMaker::draw);
    TEMPLATES.put("lomake.xlsx", FormTemplateMaker::draw);
    TEMPLATES.put("raportti.docx", WordTemplateMaker::draw);
    TEMPLATES.put("suunnitelma.xlsx", PlanTemplateMaker::draw);
  }

  private TemplateMaker() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "workbook-templates");
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> template : all().entrySet()) {
      Files.write(folder.resolve(template.getKey()), template.getValue());
    }
  }

  /** Every template by the name of its file; Finnish ones have no language in the name. */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> all = new TreeMap<>();
    TEMPLATES.forEach(
        (name, draw) -> {
          int ending = name.lastIndexOf('.');
          for (Language language : Language.values()) {
            String suffix = language == Language.FI ? "" : "_" + language.code();
            all.put(
                name.substring(0, ending) + suffix + name.substring(ending), draw.apply(language));
          }
        });
    return all;
  }
}
