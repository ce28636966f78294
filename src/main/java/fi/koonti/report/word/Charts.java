package fi.koonti.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Puts charts into a document, in a line of their own. */
final class Charts {

  /** English metric units in a hundredth of a millimetre; twentieths of a point in an inch. */
  private static final int UNITS = 360;

  private static final double PER_TWENTIETH = 2540.0 / 1440;

  /** A template's own drawings are numbered from one. */
  private static final int ID = 90_001;

  private static final String TYPE = "image/x-emf";

  private static final String GRAPHIC =
      """
      <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
      <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
      <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
      <pic:nvPicPr><pic:cNvPr id="%1$d" name="chart"/><pic:cNvPicPr/></pic:nvPicPr>\
      <pic:blipFill><a:blip r:embed="%2$s"\
       xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>\
      <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
      <a:ext cx="%3$d" cy="%4$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>\
      </pic:spPr></pic:pic></a:graphicData></a:graphic>""";

  private final XWPFDocument document;

  Charts(XWPFDocument document) {
    this.document = document;
  }

  /**
   * Puts a chart into a run.
   *
   * @param twentieths its width, in twentieths of a point
   */
  void draw(BarChart chart, CTR run, int twentieths) {
    int width = (int) (twentieths * PER_TWENTIETH);
    long wide = (long) width * UNITS;
    long high = (long) BarDrawing.height(chart) * UNITS;
    String relation = part(BarDrawing.of(chart, width));
    CTInline inline = run.addNewDrawing().addNewInline();
    try {
      inline.set(XmlObject.Factory.parse(GRAPHIC.formatted(ID, relation, wide, high)));
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
    inline.setDistT(0);
    inline.setDistB(0);
    inline.setDistL(0);
    inline.setDistR(0);
    inline.addNewExtent().setCx(wide);
    inline.getExtent().setCy(high);
    CTNonVisualDrawingProps properties = inline.addNewDocPr();
    properties.setId(ID);
    properties.setName(PlainText.of(chart.title()));
    properties.setTitle(PlainText.of(chart.title()));
    properties.setDescr(PlainText.of(chart.description()));
  }

  /** Adds the part of a picture under the first name that is free; returns its relation. */
  private String part(byte[] picture) {
    try {
      PackagePartName name = free();
      PackagePart part = document.getPackage().createPart(name, TYPE);
      try (OutputStream out = part.getOutputStream()) {
        out.write(picture);
      }
      return document
          .getPackagePart()
          .addRelationship(name, TargetMode.INTERNAL, XWPFRelation.IMAGE_EMF.getRelation())
          .getId();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
  }

  private PackagePartName free() throws InvalidFormatException {
    int number = 1;
    while (true) {
      PackagePartName name =
          PackagingURIHelper.createPartName("/word/media/chart" + number++ + ".emf");
      if (document.getPackage().getPart(name) == null) {
        return name;
      }
    }
  }
}
