package fi.koonti.template;

import fi.koonti.opc.XmlOut;
import java.io.IOException;
import java.util.List;

/**
 * A part that has been taken apart: what is written for it, in order.
 *
 * @param segments fixed bytes and slots
 * @param isFixed whether every pour writes the same bytes
 */
record CompiledPart(List<Chunk> segments, boolean isFixed) implements Chunk {

  CompiledPart {
    segments = List.copyOf(segments);
  }

  /**
   * Writes a part that is fixed.
   *
   * @throws IllegalStateException when a piece of it differs from pour to pour
   */
  void writeFixed(XmlOut out) throws IOException {
    for (Chunk segment : segments) {
      if (!(segment instanceof FixedBytes bytes)) {
        throw new IllegalStateException("expected a fixed part, but found a slot");
      }
      bytes.write(out);
    }
  }

  @Override
  public void write(FillContext context, XmlOut out) throws IOException {
    for (Chunk segment : segments) {
      segment.write(context, out);
    }
  }
}
