package fi.koonti.template;

import fi.koonti.opc.XmlOut;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A piece of a part that is written in every pour. */
@FunctionalInterface
interface Chunk {

  void write(FillContext context, XmlOut out) throws IOException;

  /** A text that differs from pour to pour. */
  @FunctionalInterface
  interface Slot {
    /** The text before escaping, or null for no attribute at all. */
    @Nullable String value(FillContext context);
  }
}
