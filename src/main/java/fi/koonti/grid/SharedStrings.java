package fi.koonti.grid;

import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that cells share by their index. Read when the first cell asks. */
final class SharedStrings {

  private final OpcPackage opc;
  private final Optional<String> part;
  private List<StyledText> texts;

  SharedStrings(OpcPackage opc, Optional<String> part) {
    this.opc = opc;
    this.part = part.filter(opc::has);
  }

  /** The text of an index as the cell has it, or empty when the table has no such entry. */
  Optional<StyledText> get(String index) throws UnreadableFileException {
    if (texts == null) {
      texts = part.isPresent() ? read(part.get()) : List.of();
    }
    int at = index(index.strip());
    return at < 0 || at >= texts.size() ? Optional.empty() : Optional.of(texts.get(at));
  }

  private List<StyledText> read(String name) throws UnreadableFileException {
    List<StyledText> read = new ArrayList<>();
    try (XmlCursor xml = opc.open(name)) {
      xml.root();
      while (xml.nextIn(1)) {
        if (xml.name().equals("si")) {
          read.add(RichText.styled(xml));
          opc.budget().sharedStrings(name, read.size());
        }
      }
    }
    return read;
  }

  private static int index(String digits) {
    int index = digits.isEmpty() || digits.length() > 9 ? -1 : 0;
    for (int i = 0; i < digits.length() && index >= 0; i++) {
      char c = digits.charAt(i);
      index = c < '0' || c > '9' ? -1 : index * 10 + (c - '0');
    }
    return index;
  }
}
