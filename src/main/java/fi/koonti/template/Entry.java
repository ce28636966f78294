package fi.koonti.template;

import java.io.IOException;

/**
 * One part of the finished workbook: either copied as it lies or written by a script.
 *
 * @param name the name in the zip
 * @param part the part to copy, or null
 * @param script the script to run, or null
 */
record Entry(String name, Part part, Script script) {

  static Entry copied(Part part) {
    return new Entry(part.name(), part, null);
  }

  static Entry written(String name, Script script) {
    return new Entry(name, null, script);
  }

  void writeTo(ZipWriter zip, Pouring pouring) throws IOException {
    if (part != null) {
      zip.copy(part);
    } else {
      zip.write(name, script, pouring);
    }
  }
}
