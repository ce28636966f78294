package fi.koonti.template;

import java.io.IOException;

/**
 * One part of the finished workbook: either copied as it lies or written by a script.
 *
 * @param name the name in the zip
 * @param part the part to copy, or null
 * @param script the script to run, or null
 */
record OutputPart(String name, PackagePart part, CompiledPart compiled) {

  static OutputPart copied(PackagePart part) {
    return new OutputPart(part.name(), part, null);
  }

  static OutputPart written(String name, CompiledPart compiled) {
    return new OutputPart(name, null, compiled);
  }

  void writeTo(ZipWriter zip, FillContext context) throws IOException {
    if (part != null) {
      zip.copy(part);
    } else {
      zip.write(name, compiled, context);
    }
  }
}
