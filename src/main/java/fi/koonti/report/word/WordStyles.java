package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of a template by what they are for. One that the template lacks is taken from the
 * program's own: a letterhead seldom has all of them, and a report is better in few styles than not
 * made.
 */
final class WordStyles {

  private final Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);
  private final List<WordStyle> borrowed = new ArrayList<>();
  private final Map<BigInteger, BigInteger> lists = new HashMap<>();
  private final XWPFDocument document;

  private WordStyles(XWPFDocument document) {
    this.document = document;
  }

  /** The styles of a document, which gets those that it lacks. */
  static WordStyles of(XWPFDocument document, BuiltInTemplate carried) {
    XWPFStyles own = document.getStyles() == null ? document.createStyles() : document.getStyles();
    WordStyles styles = new WordStyles(document);
    for (WordStyle style : WordStyle.values()) {
      find(own, style).ifPresent(found -> styles.ids.put(style, found.getStyleId()));
    }
    for (WordStyle style : WordStyle.values()) {
      if (!styles.ids.containsKey(style)) {
        styles.borrow(style, carried.document());
      }
    }
    return styles;
  }

  /** The id under which the document knows a style. */
  String id(WordStyle style) {
    return Objects.requireNonNull(ids.get(style), style.name());
  }

  /** The styles that the document lacked. */
  List<WordStyle> borrowed() {
    return List.copyOf(borrowed);
  }

  private void borrow(WordStyle style, XWPFDocument from) {
    CTStyle theirs = find(from.getStyles(), style).orElseThrow().getCTStyle();
    CTStyle copy = (CTStyle) theirs.copy();
    String id = "Koonti" + style.name().replace("_", "");
    copy.setStyleId(id);
    if (copy.isSetDefault()) {
      copy.unsetDefault();
    }
    refer(copy, from.getStyles());
    if (copy.isSetPPr() && copy.getPPr().isSetNumPr()) {
      // Headings of all levels belong to one list, or each would be counted by itself.
      BigInteger list = copy.getPPr().getNumPr().getNumId().getVal();
      copy.getPPr()
          .getNumPr()
          .getNumId()
          .setVal(lists.computeIfAbsent(list, one -> Numbers.copied(theirs, from, document)));
    }
    document.getStyles().addStyle(new XWPFStyle(copy));
    ids.put(style, id);
    borrowed.add(style);
  }

  /** What a copied style builds on is found by its name; what cannot be found is let go. */
  private void refer(CTStyle copy, XWPFStyles from) {
    if (copy.isSetLink()) {
      copy.unsetLink();
    }
    if (copy.isSetBasedOn()) {
      known(from, copy.getBasedOn().getVal())
          .ifPresentOrElse(id -> copy.getBasedOn().setVal(id), copy::unsetBasedOn);
    }
    if (copy.isSetNext()) {
      known(from, copy.getNext().getVal())
          .ifPresentOrElse(id -> copy.getNext().setVal(id), copy::unsetNext);
    }
  }

  private Optional<String> known(XWPFStyles from, String theirId) {
    String name = from.getStyle(theirId).getName();
    return List.of(WordStyle.values()).stream()
        .filter(style -> style.text().equalsIgnoreCase(name) && ids.containsKey(style))
        .map(ids::get)
        .findFirst();
  }

  private static Optional<XWPFStyle> find(XWPFStyles styles, WordStyle style) {
    return styles.getStyles().stream()
        .filter(one -> one.getType() != null && one.getType().equals(type(style)))
        .filter(one -> style.text().equalsIgnoreCase(one.getName()))
        .findFirst();
  }

  private static STStyleType.Enum type(WordStyle style) {
    return switch (style.kind()) {
      case PARAGRAPH -> STStyleType.PARAGRAPH;
      case CHARACTER -> STStyleType.CHARACTER;
      case TABLE -> STStyleType.TABLE;
    };
  }
}
