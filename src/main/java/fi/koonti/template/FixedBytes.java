package fi.koonti.template;

import fi.koonti.opc.XmlOut;
import java.io.IOException;

/** Bytes that every pour has. */
final class FixedBytes implements Chunk {

  private final byte[] bytes;

  FixedBytes(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  @Override
  public void write(FillContext context, XmlOut out) throws IOException {
    write(out);
  }

  void write(XmlOut out) throws IOException {
    out.raw(bytes);
  }
}
