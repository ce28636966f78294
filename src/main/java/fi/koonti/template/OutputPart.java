package fi.koonti.template;

import fi.koonti.opc.PackagePart;
import fi.koonti.opc.ZipWriter;
import java.io.IOException;

/** One part of the finished workbook. */
sealed interface OutputPart {

  /** The name in the zip. */
  String name();

  void writeTo(ZipWriter zip, FillContext context) throws IOException;

  /** The part as {@link #writeTo} would write it, but into memory. */
  PackagePart packed(FillContext context) throws IOException;

  /** A part that every fill has as it lies in the template. */
  record Copied(PackagePart part) implements OutputPart {

    @Override
    public String name() {
      return part.name();
    }

    @Override
    public void writeTo(ZipWriter zip, FillContext context) throws IOException {
      zip.copy(part);
    }

    @Override
    public PackagePart packed(FillContext context) {
      return part;
    }
  }

  /** A part that each fill writes anew. */
  record Written(String name, CompiledPart compiled) implements OutputPart {

    @Override
    public void writeTo(ZipWriter zip, FillContext context) throws IOException {
      zip.write(name, out -> compiled.write(context, out));
    }

    @Override
    public PackagePart packed(FillContext context) throws IOException {
      return ZipWriter.pack(name, out -> compiled.write(context, out));
    }
  }
}
