package indicators.picture;

import indicators.chart.Point;
import java.util.List;

/** The line that says how a hatched value was computed. */
final class Derived implements Piece {

    private static final int SWATCH = 26;

    private final Lines lines;

    Derived(String mark, String words, Type type, double width) {
        List<Stretch> stretches = mark.isEmpty()
                ? List.of(Stretch.of(words, type.note()))
                : List.of(Stretch.of(mark + " ", type.note().bold(600)), Stretch.of(words, type.note()));
        this.lines = new Lines(stretches, 22, width - SWATCH);
    }

    @Override
    public double height() {
        return lines.height();
    }

    @Override
    public void draw(Svg svg, double x, double y) {
        svg.bar(x + 0.5, y + 5.5, 17, 11, Point.Role.BENCHMARK, true, "");
        lines.draw(svg, x + SWATCH, y);
    }
}
