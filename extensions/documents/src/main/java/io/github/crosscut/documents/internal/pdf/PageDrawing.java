package io.github.crosscut.documents.internal.pdf;

import io.github.crosscut.documents.internal.guard.Guard;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs a page's drawing and notes its words, its lines, its drawn bullets and how much of it is pictures. Not thread-safe. */
final class PageDrawing extends PDFGraphicsStreamEngine {

    /** Points; lines are thinner, and boxes with text inside thicker. */
    private static final double THICKEST_RULE = 3;

    private static final double SMALLEST_BULLET = 1;
    private static final double LARGEST_BULLET = 8;

    /** Letters are shorter; a table's cell is not. */
    private static final double SHORTEST_RULE = 7;

    /** A map or a chart may be drawn with ten thousand lines, and no table is. */
    private static final int MOST_RULES = 4_000;

    private final int page;
    private final Guard guard;
    private final AffineTransform toPage;
    private final double width;
    private final double height;
    private final GeneralPath path = new GeneralPath();
    private final WordBuilder words;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Box> bullets = new ArrayList<>();
    private double pictured;

    private PageDrawing(PDPage pdfPage, int page, Guard guard) {
        super(pdfPage);
        this.page = page;
        this.guard = guard;
        PDRectangle crop = pdfPage.getCropBox();
        int turn = Math.floorMod(pdfPage.getRotation(), 360);
        boolean side = turn == 90 || turn == 270;
        this.width = side ? crop.getHeight() : crop.getWidth();
        this.height = side ? crop.getWidth() : crop.getHeight();
        this.toPage = toPage(crop, turn);
        this.words = new WordBuilder(toPage, new Box(0, 0, width, height));
    }

    /** What is drawn on a page. */
    static PageContent of(PDPage pdfPage, int page, Guard guard) throws IOException {
        PageDrawing drawing = new PageDrawing(pdfPage, page, guard);
        drawing.processPage(pdfPage);
        return drawing.content();
    }

    /** Turns a place in the file's coordinates into points from the upper left corner of the page as it is shown. */
    private static AffineTransform toPage(PDRectangle crop, int turn) {
        AffineTransform transform = new AffineTransform();
        switch (turn) {
            case 90 -> transform.setTransform(0, 1, 1, 0, -crop.getLowerLeftY(), -crop.getLowerLeftX());
            case 180 -> transform.setTransform(-1, 0, 0, 1, crop.getUpperRightX(), -crop.getLowerLeftY());
            case 270 -> transform.setTransform(0, -1, -1, 0, crop.getUpperRightY(), crop.getUpperRightX());
            default -> transform.setTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
        }
        return transform;
    }

    private PageContent content() {
        List<Word> all = new ArrayList<>(words.build());
        all.addAll(Bullets.drawn(bullets, all));
        return new PageContent(
                page,
                width,
                height,
                all,
                rules.size() > MOST_RULES ? List.of() : rules,
                words.unknown(),
                pictured / Math.max(1, width * height));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        guard.check();
        boolean named = operator.getName().equals(OperatorName.DRAW_OBJECT)
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
        if (named || operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            // Pictures are not decoded: they say nothing but that they are there.
            picture();
        } else {
            super.processOperator(operator, operands);
        }
    }

    private void picture() {
        Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
        AffineTransform place = new AffineTransform(toPage);
        place.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        Rectangle2D shown = place.createTransformedShape(unit)
                .getBounds2D()
                .createIntersection(new Rectangle2D.Double(0, 0, width, height));
        pictured += Math.max(0, shown.getWidth()) * Math.max(0, shown.getHeight());
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        guard.characters(1);
        words.add(
                place,
                font,
                code,
                displacement.getX(),
                getGraphicsState().getTextState().getRenderingMode());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x1, y1);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        strokes();
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) {
        fills();
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fills();
        strokes();
        path.reset();
    }

    @Override
    public void drawImage(PDImage image) {
        // Pictures are met before they are decoded.
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away is rare in documents.
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // A shade is no text.
    }

    /** A shape that is filled and thin is a line; one that is small is a bullet. */
    private void fills() {
        for (Rectangle2D shape : shapes()) {
            double across = shape.getWidth();
            double down = shape.getHeight();
            if (down <= THICKEST_RULE && across >= SHORTEST_RULE) {
                rules.add(new Rule(true, shape.getCenterY(), shape.getMinX(), shape.getMaxX()));
            } else if (across <= THICKEST_RULE && down >= SHORTEST_RULE) {
                rules.add(new Rule(false, shape.getCenterX(), shape.getMinY(), shape.getMaxY()));
            } else if (Math.min(across, down) >= SMALLEST_BULLET
                    && Math.max(across, down) <= LARGEST_BULLET
                    && Math.min(across, down) > 0.6 * Math.max(across, down)) {
                bullets.add(new Box(shape.getMinX(), shape.getMinY(), shape.getMaxX(), shape.getMaxY()));
            }
        }
    }

    /** The bounds of each part of the path that begins anew. */
    private List<Rectangle2D> shapes() {
        List<Rectangle2D> shapes = new ArrayList<>();
        double[] c = new double[6];
        Rectangle2D shape = null;
        for (PathIterator at = path.getPathIterator(toPage); !at.isDone(); at.next()) {
            int kind = at.currentSegment(c);
            int points = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_CLOSE ? 0 : 1;
            if (kind == PathIterator.SEG_MOVETO) {
                shape = new Rectangle2D.Double(c[0], c[1], 0, 0);
                shapes.add(shape);
            }
            for (int i = 0; shape != null && i < points; i++) {
                shape.add(c[2 * i], c[2 * i + 1]);
            }
        }
        return shapes;
    }

    private void strokes() {
        double[] c = new double[6];
        Point2D start = new Point2D.Double();
        Point2D last = new Point2D.Double();
        for (PathIterator at = path.getPathIterator(toPage); !at.isDone(); at.next()) {
            int kind = at.currentSegment(c);
            if (kind == PathIterator.SEG_MOVETO) {
                start = new Point2D.Double(c[0], c[1]);
                last = start;
            } else if (kind == PathIterator.SEG_LINETO || kind == PathIterator.SEG_CLOSE) {
                Point2D next = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(c[0], c[1]);
                stroke(last, next);
                last = next;
            } else {
                last = new Point2D.Double(c[4], c[5]);
            }
        }
    }

    private void stroke(Point2D a, Point2D b) {
        double across = Math.abs(a.getX() - b.getX());
        double down = Math.abs(a.getY() - b.getY());
        if (down < 1 && across >= SHORTEST_RULE) {
            rules.add(new Rule(true, a.getY(), Math.min(a.getX(), b.getX()), Math.max(a.getX(), b.getX())));
        } else if (across < 1 && down >= SHORTEST_RULE) {
            rules.add(new Rule(false, a.getX(), Math.min(a.getY(), b.getY()), Math.max(a.getY(), b.getY())));
        }
    }
}
