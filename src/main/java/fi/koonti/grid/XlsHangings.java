package fi.koonti.grid;

import fi.koonti.grid.Hanging.Kind;
import fi.koonti.location.CellAddress;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.usermodel.HeaderFooter;

/** What lies on a sheet of Excel 97-2003, as far as POI knows it. */
final class XlsHangings {

  private XlsHangings() {}

  static void add(HSSFSheet sheet, SheetCells cells) {
    for (HSSFHyperlink link : sheet.getHyperlinkList()) {
      boolean outside = link.getType() != HyperlinkType.DOCUMENT && link.getAddress() != null;
      if (outside) {
        cells.links().put(place(link.getFirstRow(), link.getFirstColumn()), link.getAddress());
      }
    }
    pageTexts(sheet.getHeader(), cells);
    pageTexts(sheet.getFooter(), cells);
    HSSFPatriarch drawings = sheet.getDrawingPatriarch();
    if (drawings != null) {
      drawings.getChildren().forEach(shape -> shape(shape, Optional.empty(), cells));
    }
  }

  private static void pageTexts(HeaderFooter text, SheetCells cells) {
    PageText.add(text.getLeft(), cells.hangings());
    PageText.add(text.getCenter(), cells.hangings());
    PageText.add(text.getRight(), cells.hangings());
  }

  private static void shape(HSSFShape shape, Optional<CellAddress> group, SheetCells cells) {
    Optional<CellAddress> at =
        shape.getAnchor() instanceof HSSFClientAnchor anchor
            ? Optional.of(place(anchor.getRow1(), anchor.getCol1()))
            : group;
    if (shape instanceof HSSFShapeGroup several) {
      several.getChildren().forEach(one -> shape(one, at, cells));
    } else if (shape instanceof HSSFPicture picture) {
      String name = picture.getFileName();
      cells.hangings().add(new Hanging(Kind.PICTURE, at, name == null ? "" : name.strip()));
    } else if (shape instanceof HSSFSimpleShape simple && !(shape instanceof HSSFComment)) {
      String text = text(simple);
      if (!text.isEmpty()) {
        cells.hangings().add(new Hanging(Kind.TEXT_BOX, at, text));
      }
    }
  }

  /** The letters of a shape; POI fails on shapes that have none, as the arrows of drop-downs. */
  private static String text(HSSFSimpleShape shape) {
    try {
      HSSFRichTextString text = shape.getString();
      return text == null ? "" : text.getString().strip();
    } catch (RuntimeException none) {
      return "";
    }
  }

  private static CellAddress place(int row, int column) {
    return new CellAddress(Math.max(0, row), Math.max(0, column));
  }
}
