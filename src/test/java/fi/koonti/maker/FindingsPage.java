package fi.koonti.maker;

import fi.koonti.finding.FindingCode;
import fi.koonti.finding.FindingTexts;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes {@code docs/findings.md}: every finding with what it says and what to do. Run by
 * developers, from the test class path: {@code java fi.koonti.maker.FindingsPage docs}.
 */
public final class FindingsPage {

  private static final Map<Language, String> HEADINGS =
      Map.of(Language.FI, "Suomeksi", Language.SV, "På svenska", Language.EN, "In English");

  private FindingsPage() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args.length > 0 ? args[0] : "docs").resolve("findings.md"), text());
  }

  /** The page. */
  static String text() {
    StringBuilder page = new StringBuilder();
    page.append("# What Koonti finds\n\n");
    page.append("Codes are a public interface: they are never renamed. A plan may change the\n");
    page.append(
        "severity of those with a star on its sheet `Säännöt`, or turn them off. An ellipsis\n");
    page.append("stands for what is known of the case. The page is made by `FindingsPage`.\n");
    for (Language language : Language.values()) {
      page.append("\n## ").append(HEADINGS.get(language)).append("\n\n");
      table(page, language);
    }
    return page.toString();
  }

  private static void table(StringBuilder page, Language language) {
    FindingTexts texts = new FindingTexts(language);
    page.append("| code | severity | what it says | what to do |\n|---|---|---|---|\n");
    for (FindingCode code : FindingCode.values()) {
      page.append("| `").append(code.code()).append(code.isChangeable() ? "` * | " : "` | ");
      page.append(texts.severity(code.severity())).append(" | ");
      page.append(cell(texts.message(code))).append(" | ");
      page.append(cell(texts.advice(code))).append(" |\n");
    }
  }

  /** Marks of the page's own language are shown as they are. */
  private static String cell(String text) {
    return text.replace("<", "&lt;").replace("|", "\\|");
  }
}
