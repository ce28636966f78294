package fi.koonti.maker;

import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Draws all moulds: {@code java fi.koonti.maker.MouldMaker workbook-templates}, from the test class
 * path.
 */
public final class MouldMaker {

  /** The moulds by their bare names, each drawn in every language. */
  private static final Map<String, Function<Language, byte[]>> MOULDS = new TreeMap<>();

  static {
    MOULDS.put("koonti", ReportMouldMaker::draw);
    MOULDS.put("korjattavaa", CorrectionMouldMaker::draw);
    MOULDS.put("lomake", FormMouldMaker::draw);
    MOULDS.put("suunnitelma", PlanMouldMaker::draw);
  }

  private MouldMaker() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "workbook-templates");
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> mould : all().entrySet()) {
      Files.write(folder.resolve(mould.getKey()), mould.getValue());
    }
  }

  /** Every mould by the name of its file; Finnish ones have no language in the name. */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> all = new TreeMap<>();
    MOULDS.forEach(
        (name, draw) -> {
          for (Language language : Language.values()) {
            String suffix = language == Language.FI ? "" : "_" + language.code();
            all.put(name + suffix + ".xlsx", draw.apply(language));
          }
        });
    return all;
  }
}
