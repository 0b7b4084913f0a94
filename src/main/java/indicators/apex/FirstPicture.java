package indicators.apex;

import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The chart as plain markup: the same frame that the custom element builds around ApexCharts, with bars of its own. It
 * is there with the first response and each of its marks can be chosen; then the drawn bars take its place.
 */
final class FirstPicture {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ChartOptions options;
    private final boolean columns;
    private final String id;

    FirstPicture(ChartOptions options) {
        this.options = options;
        this.columns = options.kind() == Kind.COLUMNS;
        this.id = Integer.toHexString(options.toJson().toString().hashCode());
    }

    Element element() {
        ChartLayout layout = options.layout();
        int rows = columns ? 1 : options.points().size();
        Element names = part("div", "names").setAttribute("aria-hidden", "true");
        options.points().forEach(point -> names.appendChild(name(point)));
        Element plot = part("div", "plot");
        plot.appendChild(bars());
        for (int at = 0; at < options.points().size(); at++) {
            plot.appendChild(value(options.points().get(at), at));
        }
        ChartBand band = options.band();
        if (band != null) {
            plot.appendChild(bandLabel(band));
        }
        return part("div", "frame " + (columns ? "columns" : "bars") + need(layout.width()))
                .setAttribute(
                        "style",
                        "--plot:%dpx;--stacked:%dpx;--bar:%dpx;--top:%dpx;--before:%dpx;--after:%dpx"
                                .formatted(
                                        layout.row() * rows,
                                        layout.stackedRow() * rows,
                                        layout.row() * layout.thickness() / 100,
                                        layout.top(),
                                        layout.before(),
                                        layout.after()))
                .appendChild(names, plot);
    }

    /** The class by which the style sheet puts names above their bars where the chart is narrow. */
    private String need(int width) {
        return columns || width <= 240 ? "" : width <= 320 ? " needs-m" : " needs-l";
    }

    private static Element name(ChartPoint point) {
        Element name = part("div", "name " + point.tone().code()).setAttribute("data-key", point.key());
        name.appendChild(part("span", "").setText(point.name()));
        if (!point.detail().isEmpty()) {
            name.appendChild(part("small", "").setText(point.detail()));
        }
        return name;
    }

    private Element bars() {
        Element svg = new Element("svg")
                .setAttribute("class", "first")
                .setAttribute("width", "100%")
                .setAttribute("height", "100%")
                .setAttribute("role", "img")
                .setAttribute("aria-label", options.description());
        hatchedTones().forEach(tone -> svg.appendChild(hatch(tone)));
        ChartBand band = options.band();
        if (band != null) {
            svg.appendChild(band(band));
            edges(band).forEach(svg::appendChild);
        }
        for (int at = 0; at < options.points().size(); at++) {
            ChartPoint point = options.points().get(at);
            Element row = row(at);
            if (options.layout().track()) {
                row.appendChild(
                        bar(options.scale().min(), options.scale().max()).setAttribute("class", "track"));
            }
            Element bar = bar(BigDecimal.ZERO.min(point.value()), BigDecimal.ZERO.max(point.value()))
                    .setAttribute("class", "bar " + point.tone().code() + (point.hatched() ? " hatched" : ""))
                    .setAttribute("data-figure", point.key());
            if (point.hatched()) {
                bar.setAttribute("fill", "url(#" + hatchId(point.tone()) + ")");
            }
            svg.appendChild(row.appendChild(bar));
        }
        return svg.appendChild(zero());
    }

    private List<Tone> hatchedTones() {
        return options.points().stream()
                .filter(ChartPoint::hatched)
                .map(ChartPoint::tone)
                .distinct()
                .toList();
    }

    /** The hatch of ApexCharts' “slantedLines”. */
    private Element hatch(Tone tone) {
        Element line = new Element("line")
                .setAttribute("x2", "5")
                .setAttribute("y2", "5")
                .setAttribute("stroke-width", "1.5");
        return new Element("pattern")
                .setAttribute("id", hatchId(tone))
                .setAttribute("class", "hatch " + tone.code())
                .setAttribute("width", "5")
                .setAttribute("height", "5")
                .setAttribute("patternUnits", "userSpaceOnUse")
                .appendChild(line);
    }

    /** An id that no other chart of a page has, unless it draws the very same. */
    private String hatchId(Tone tone) {
        return "hatch-" + id + "-" + tone.code();
    }

    /** The part of the plot that belongs to one bar; the style sheet centres the bar in it. */
    private Element row(int at) {
        BigDecimal share = HUNDRED.divide(BigDecimal.valueOf(options.points().size()), 3, RoundingMode.HALF_UP);
        BigDecimal start = share.multiply(BigDecimal.valueOf(at));
        return new Element("svg")
                .setAttribute("x", columns ? percent(start) : "0")
                .setAttribute("y", columns ? "0" : percent(start))
                .setAttribute("width", columns ? percent(share) : "100%")
                .setAttribute("height", columns ? "100%" : percent(share));
    }

    private Element bar(BigDecimal from, BigDecimal to) {
        BigDecimal thickness = BigDecimal.valueOf(options.layout().thickness());
        BigDecimal offset = HUNDRED.subtract(thickness).divide(BigDecimal.TWO, 3, RoundingMode.HALF_UP);
        return box(offset, thickness, from, to);
    }

    /** A rectangle: offset and thickness across the bars, from and to along them. */
    private Element box(BigDecimal offset, BigDecimal thickness, BigDecimal from, BigDecimal to) {
        BigDecimal low = options.scale().percent(from);
        BigDecimal length = options.scale().percent(to).subtract(low);
        BigDecimal top = HUNDRED.subtract(options.scale().percent(to));
        return new Element("rect")
                .setAttribute("x", percent(columns ? offset : low))
                .setAttribute("y", percent(columns ? top : offset))
                .setAttribute("width", percent(columns ? thickness : length))
                .setAttribute("height", percent(columns ? length : thickness));
    }

    private Element band(ChartBand band) {
        Element box = columns
                ? box(columnEnd(), HUNDRED.subtract(columnEnd().multiply(BigDecimal.TWO)), band.low(), band.high())
                : box(BigDecimal.ZERO, HUNDRED, band.low(), band.high());
        return box.setAttribute("class", "band").setAttribute("data-figure", band.key());
    }

    /** Where the first of two columns ends, in percent of the width. */
    private BigDecimal columnEnd() {
        return BigDecimal.valueOf(100L + options.layout().thickness())
                .divide(BigDecimal.valueOf(2L * options.points().size()), 3, RoundingMode.HALF_UP);
    }

    /** The bracket: both sides and the top of a band across bars, top and foot of one between columns. */
    private List<Element> edges(ChartBand band) {
        BigDecimal low = options.scale().percent(band.low());
        BigDecimal high = options.scale().percent(band.high());
        if (columns) {
            BigDecimal start = columnEnd();
            BigDecimal end = HUNDRED.subtract(start);
            return List.of(
                    line("edge", start, HUNDRED.subtract(high), end, HUNDRED.subtract(high)),
                    line("edge", start, HUNDRED.subtract(low), end, HUNDRED.subtract(low)));
        }
        return List.of(
                line("edge", low, BigDecimal.ZERO, low, HUNDRED),
                line("edge", high, BigDecimal.ZERO, high, HUNDRED),
                line("edge", low, BigDecimal.ZERO, high, BigDecimal.ZERO));
    }

    private Element zero() {
        BigDecimal at = options.scale().percent(BigDecimal.ZERO);
        return columns
                ? line("zero", BigDecimal.ZERO, HUNDRED.subtract(at), HUNDRED, HUNDRED.subtract(at))
                : line("zero", at, BigDecimal.ZERO, at, HUNDRED);
    }

    private static Element line(String className, BigDecimal x1, BigDecimal y1, BigDecimal x2, BigDecimal y2) {
        return new Element("line")
                .setAttribute("class", className)
                .setAttribute("x1", percent(x1))
                .setAttribute("y1", percent(y1))
                .setAttribute("x2", percent(x2))
                .setAttribute("y2", percent(y2));
    }

    private Element value(ChartPoint point, int at) {
        List<ChartPoint> points = options.points();
        BigDecimal middle = HUNDRED.multiply(BigDecimal.valueOf(2L * at + 1))
                .divide(BigDecimal.valueOf(2L * points.size()), 3, RoundingMode.HALF_UP);
        BigDecimal end = options.scale()
                .percent(
                        options.layout().valuesInColumn()
                                ? points.stream().map(ChartPoint::value).reduce(point.value(), BigDecimal::max)
                                : point.value());
        Element value = part("span", "value-label" + (point.value().signum() < 0 ? " negative" : ""))
                .setAttribute("data-key", point.key())
                .setAttribute("aria-hidden", "true")
                .setAttribute(
                        "style",
                        columns
                                ? "left:" + percent(columnLabel(middle, at)) + ";bottom:" + percent(end)
                                : "left:" + percent(end) + ";top:" + percent(middle));
        if (besideBand(at)) {
            value.setAttribute("class", "value-label beside-band");
        }
        value.appendChild(part("b", "").setText(point.label()));
        if (!point.note().isEmpty()) {
            value.appendChild(part("i", "").setText(" " + point.note()));
        }
        return value;
    }

    /** The label of a column before the band ends with its column, so that it does not reach into the band. */
    private boolean besideBand(int at) {
        return columns && options.band() != null && at < options.points().size() - 1;
    }

    private BigDecimal columnLabel(BigDecimal middle, int at) {
        BigDecimal half = BigDecimal.valueOf(options.layout().thickness())
                .divide(BigDecimal.valueOf(2L * options.points().size()), 3, RoundingMode.HALF_UP);
        return besideBand(at) ? middle.add(half) : middle;
    }

    private Element bandLabel(ChartBand band) {
        BigDecimal low = options.scale().percent(band.low());
        BigDecimal middle =
                low.add(options.scale().percent(band.high())).divide(BigDecimal.TWO, 3, RoundingMode.HALF_UP);
        return part("span", "band-label")
                .setAttribute("data-key", band.key())
                .setAttribute("aria-hidden", "true")
                .setAttribute("style", columns ? "bottom:" + percent(middle) : "left:" + percent(low))
                .setText(band.label());
    }

    private static Element part(String tag, String className) {
        Element part = new Element(tag);
        return className.isEmpty() ? part : part.setAttribute("class", className);
    }

    private static String percent(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString() + "%";
    }
}
