package io.github.crosscut.documents.internal.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Puts a page's characters together to words, in the order of the file. Not thread-safe. */
final class WordBuilder {

    /** What the height of capitals and the depth of descenders are of the size, in most types. */
    private static final double CAPITALS = 0.72;

    private static final double DESCENDERS = 0.22;

    /** Weight of semi-bold type. */
    private static final int BOLD_WEIGHT = 600;

    /** Words of a line that may be printed before it is printed again. */
    private static final int TWICE = 20;

    private final AffineTransform toPage;
    private final Box page;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Box box;
    private double base;
    private double size;
    private boolean bold;
    private int unknown;
    private @Nullable PDFont lastFont;
    private boolean lastBold;
    private double lastSpace;

    WordBuilder(AffineTransform toPage, Box page) {
        this.toPage = toPage;
        this.page = page;
    }

    /** The words so far. */
    List<Word> build() {
        end();
        return words;
    }

    /** How many characters the file does not say what they are. */
    int unknown() {
        return unknown;
    }

    /** One more character. Those that are not upright (marks across the page, names of axes) are left out. */
    void add(Matrix place, PDFont font, int code, double advance, RenderingMode mode) throws IOException {
        String characters = characters(font, code);
        if (characters.isEmpty()) {
            unknown++;
            return;
        }
        Point2D start = point(place, 0, 0);
        Point2D stop = point(place, advance, 0);
        Point2D up = point(place, 0, 1);
        double height = up.distance(start) * (font instanceof PDType3Font ? scale(font) : 1);
        boolean upright = Math.abs(start.getY() - stop.getY()) <= 0.1 * Math.abs(stop.getX() - start.getX()) + 0.01
                && up.getY() < start.getY()
                && stop.getX() >= start.getX();
        if (!upright || height < 1 || !page.holds(start.getX(), start.getY())) {
            end();
            return;
        }
        look(font);
        boolean strong = lastBold || mode == RenderingMode.FILL_STROKE;
        add(characters, start.getX(), stop.getX(), start.getY(), height, strong);
    }

    private void add(String characters, double left, double right, double line, double height, boolean strong) {
        if (characters.isBlank()) {
            end();
            return;
        }
        Box place = new Box(left, line - CAPITALS * height, right, line + DESCENDERS * height);
        Box open = box;
        if (open != null && isApart(open, left, line, height, strong)) {
            end();
            open = null;
        }
        if (open != null && isDoubled(characters, open, right)) {
            // Bold that is made by printing twice, a little to the side.
            return;
        }
        if (open == null) {
            base = line;
            size = height;
            bold = strong;
            box = place;
        } else {
            box = open.and(place);
        }
        text.append(characters);
    }

    private boolean isApart(Box open, double left, double line, double height, boolean strong) {
        double gap = left - open.right();
        double space = lastSpace > 0.15 && lastSpace < 0.5 ? lastSpace * 0.5 : 0.15;
        return Math.abs(line - base) > 0.1 * size
                || Math.abs(height - size) > 0.1 * size
                || strong != bold
                || gap > space * height
                || gap < -0.6 * height;
    }

    private boolean isDoubled(String characters, Box open, double right) {
        return text.toString().endsWith(characters) && Math.abs(right - open.right()) < 0.12 * size;
    }

    private void end() {
        Box ended = box;
        if (ended != null && !isPrintedTwice(ended)) {
            words.add(new Word(text.toString(), ended, base, size, bold));
        }
        text.setLength(0);
        box = null;
    }

    /** Whether one of the last words is the same in nearly the same place. */
    private boolean isPrintedTwice(Box place) {
        return words.subList(Math.max(0, words.size() - TWICE), words.size()).stream()
                .anyMatch(word -> word.text().contentEquals(text)
                        && Math.abs(word.box().left() - place.left()) < 0.12 * size
                        && Math.abs(word.base() - base) < 0.12 * size);
    }

    private Point2D point(Matrix place, double x, double y) {
        Point2D at = new Point2D.Double(
                place.getValue(0, 0) * x + place.getValue(1, 0) * y + place.getValue(2, 0),
                place.getValue(0, 1) * x + place.getValue(1, 1) * y + place.getValue(2, 1));
        return toPage.transform(at, null);
    }

    private static double scale(PDFont font) {
        double scale = Math.abs(font.getFontMatrix().getValue(1, 1)) * 1000;
        return scale > 0.01 && scale < 100 ? scale : 1;
    }

    /** What a character code stands for; empty where the file does not say. */
    private static String characters(PDFont font, int code) throws IOException {
        String told = font.toUnicode(code);
        if (told == null) {
            return font instanceof PDSimpleFont && code >= ' ' && code < 127 ? String.valueOf((char) code) : "";
        }
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        if (told.length() == 1
                && (isPrivate(told.charAt(0)) || name.contains("wingdings") || name.contains("dingbats"))) {
            return "\u2022";
        }
        boolean ligature = told.chars().anyMatch(c -> c >= 0xfb00 && c <= 0xfb06);
        String plain = ligature ? Normalizer.normalize(told, Normalizer.Form.NFKC) : told;
        return plain.replace("\0", "").replace('\u00a0', ' ');
    }

    private static boolean isPrivate(char c) {
        return c >= 0xe000 && c <= 0xf8ff;
    }

    private void look(PDFont font) throws IOException {
        if (font.equals(lastFont)) {
            return;
        }
        lastFont = font;
        lastBold = isBold(font);
        lastSpace = space(font);
    }

    private static double space(PDFont font) {
        try {
            return font.getSpaceWidth() / 1000;
        } catch (RuntimeException e) {
            // A font without a width for the space; letters of most are wide enough apart.
            return 0;
        }
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean told = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        return told
                || name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("-demi");
    }
}
