package fi.koonti.template;

import java.io.IOException;
import java.util.List;

/**
 * A part that has been taken apart: what is written for it, in order.
 *
 * @param segments fixed bytes and slots
 * @param isFixed whether every pour writes the same bytes
 */
record Script(List<Segment> segments, boolean isFixed) implements Segment {

  Script {
    segments = List.copyOf(segments);
  }

  @Override
  public void write(Pouring pouring, XmlOut out) throws IOException {
    for (Segment segment : segments) {
      segment.write(pouring, out);
    }
  }
}
