package org.vinculo.letter;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws {@link Pictogram}s into a PDF: the five shapes they are made of. A whole SVG library would bring three megabytes. */
final class PictogramPen implements SVGDrawer {

    private static final double VIEW = 48;
    private static final float STROKE = 2.6f;

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        double side = Double.parseDouble(svg.getAttribute("width"));
        return new Drawing(shapes(svg), Color.decode(svg.getAttribute("stroke")), side, dotsPerPixel);
    }

    /** @param side in pixels of CSS; the layout counts in dots, the pen in pixels */
    private record Drawing(List<Shape> shapes, Color color, double side, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(side * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(side * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, (float) side, (float) side, this::draw);
        }

        private void draw(Graphics2D pen) {
            pen.scale(side / VIEW, side / VIEW);
            pen.setColor(color);
            pen.setStroke(new BasicStroke(STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            shapes.forEach(pen::draw);
        }
    }

    private static List<Shape> shapes(Element svg) {
        List<Shape> shapes = new ArrayList<>();
        for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                shapes.add(shape(element));
            }
        }
        return shapes;
    }

    private static Shape shape(Element element) {
        return switch (element.getTagName()) {
            case "line" ->
                new Line2D.Double(
                        number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2"));
            case "circle" -> {
                double r = number(element, "r");
                yield new Ellipse2D.Double(number(element, "cx") - r, number(element, "cy") - r, 2 * r, 2 * r);
            }
            case "rect" ->
                new RoundRectangle2D.Double(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"),
                        2 * number(element, "rx"),
                        2 * number(element, "rx"));
            case "polyline" -> path(element, false);
            case "polygon" -> path(element, true);
            default -> throw new IllegalArgumentException("no shape of a pictogram: " + element.getTagName());
        };
    }

    private static Path2D path(Element element, boolean closed) {
        Path2D path = new Path2D.Double();
        for (String point : element.getAttribute("points").split(" ")) {
            int comma = point.indexOf(',');
            double x = Double.parseDouble(point.substring(0, comma));
            double y = Double.parseDouble(point.substring(comma + 1));
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // There are no words in pictograms.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // There are no words in pictograms.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
