package fi.koonti.planbook;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;

/** The name under which a workbook is kept as it was: {@code suunnitelma.vanha.xlsx}. */
public final class KeptFile {

  private KeptFile() {}

  /**
   * A free name beside a file; where older ones are kept already, with a number: {@code
   * suunnitelma.vanha-2.xlsx}. The ending stays last, so that a double click opens it.
   */
  public static Path nameBeside(Path file, Language language) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    String old = Texts.of(KeptFile.class, "planbook", language).get("kept");
    Path free = file.resolveSibling(stem + "." + old + ending);
    for (int i = 2; Files.exists(free); i++) {
      free = file.resolveSibling(stem + "." + old + "-" + i + ending);
    }
    return free;
  }
}
