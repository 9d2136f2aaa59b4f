package nl.wegwijs.knowledge.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Draws learning curves as one picture (SVG): a small panel a language, phrasings a topic against how often the right
/// topic comes first. All panels have the same scales.
final class CurveChart {

    private static final int COLUMNS = 5;
    private static final int PANEL_WIDTH = 150;
    private static final int PANEL_HEIGHT = 120;
    private static final int MARGIN = 24;
    private static final double LOWEST = 0.5;
    private static final double MOST_PHRASINGS = 70;

    private CurveChart() {}

    /// @param curves the points of each language, fewest phrasings first
    static String draw(Map<String, List<Point>> curves) {
        var rows = (curves.size() + COLUMNS - 1) / COLUMNS;
        var svg = new StringBuilder(text("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="10">
                <title>Right topic first, against phrasings a topic</title>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                """, COLUMNS * PANEL_WIDTH, rows * PANEL_HEIGHT));
        var number = 0;
        for (var curve : curves.entrySet()) {
            svg.append(text(
                    "<g transform=\"translate(%d %d)\">\n",
                    number % COLUMNS * PANEL_WIDTH, number / COLUMNS * PANEL_HEIGHT));
            drawPanel(svg, curve.getKey(), curve.getValue());
            svg.append("</g>\n");
            number++;
        }
        return svg.append("</svg>\n").toString();
    }

    private static void drawPanel(StringBuilder svg, String name, List<Point> points) {
        var last = points.getLast();
        svg.append(text(
                "<text x=\"%d\" y=\"14\" font-weight=\"bold\">%s  %.2f</text>\n", MARGIN, name, last.firstRight()));
        for (var mark : List.of(0.6, 0.8, 1.0)) {
            svg.append(line(MARGIN, y(mark), PANEL_WIDTH - 8, y(mark)));
            svg.append(text("<text x=\"4\" y=\"%.1f\" fill=\"#555555\">%.1f</text>\n", y(mark) + 3, mark));
        }
        var path = new StringBuilder();
        for (var point : points) {
            path.append(text("%.1f,%.1f ", x(point.phrasings()), y(point.firstRight())));
        }
        svg.append(text(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#0b4a5b\" stroke-width=\"2\"/>\n",
                path.toString().strip()));
        for (var point : points) {
            svg.append(text(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\" fill=\"#0b4a5b\"/>\n",
                    x(point.phrasings()), y(point.firstRight())));
        }
        svg.append(text(
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#555555\">%.0f</text>\n",
                x(last.phrasings()), PANEL_HEIGHT - 6, last.phrasings()));
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return text("<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#dddddd\"/>\n", x1, y1, x2, y2);
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static double x(double phrasings) {
        return MARGIN + phrasings / MOST_PHRASINGS * (PANEL_WIDTH - MARGIN - 8);
    }

    private static double y(double firstRight) {
        return PANEL_HEIGHT - MARGIN + 4 - (firstRight - LOWEST) / (1 - LOWEST) * (PANEL_HEIGHT - 2 * MARGIN);
    }

    /// `firstRight`: the part of the questions whose topic comes first.
    record Point(double phrasings, double firstRight) {}
}
