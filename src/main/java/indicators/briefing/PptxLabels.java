package indicators.briefing;

import indicators.chart.Point;
import java.math.BigDecimal;
import java.util.List;
import org.apache.xmlbeans.XmlObject;

/**
 * The values written on the marks of a native chart. They are number formats, not words: whoever edits the number sees
 * the edited number, with its unit and its decimals.
 */
final class PptxLabels {

    private final String derived;
    private final String language;

    PptxLabels(String derived, String language) {
        this.derived = derived;
        this.language = language;
    }

    /** What the mark shows. */
    String words(Point point) {
        return point.derived() ? point.valueLabel() + " " + derived : point.valueLabel();
    }

    /** The format that writes the point's number as {@link #words} has it. */
    String format(Point point) {
        String words = words(point);
        String number = point.value().abs().toPlainString();
        int at = words.indexOf(number);
        if (at < 0) {
            return quoted(words);
        }
        String before = words.substring(0, at);
        String format = digits(point.value()) + quoted(words.substring(at + number.length()));
        return switch (before) {
            case "" -> format + ";" + quoted("−") + format;
            case "+", "−" -> (before.equals("+") ? quoted("+") : "") + format + ";" + quoted("−") + format;
            default -> quoted(before) + format;
        };
    }

    /** The labels of a series of bars. */
    XmlObject of(List<Point> points, double size) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            xml.append("<c:dLbl><c:idx val=\"").append(i).append("\"/>");
            xml.append(body(format(points.get(i)), size)).append("</c:dLbl>");
        }
        return ChartXml.fragment(xml + body("General", size));
    }

    private String body(String format, double size) {
        return """
                <c:numFmt formatCode="%s" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
                <c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr lang="%s" sz="%d" b="1">\
                %s<a:latin typeface="%s"/><a:ea typeface="%s"/>\
                </a:defRPr></a:pPr><a:endParaRPr lang="%s"/></a:p></c:txPr>\
                <c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>\
                <c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>""".formatted(
                        ChartXml.escaped(format),
                        language,
                        (int) (size * 100),
                        ChartXml.solidFill(Ink.BLACK),
                        Pen.OWN_FACE,
                        Pen.OWN_FACE,
                        language);
    }

    private static String digits(BigDecimal value) {
        return value.scale() > 0 ? "0." + "0".repeat(value.scale()) : "0";
    }

    /** A quoted percent sign is a literal to some programs and a factor of a hundred to others; an escaped one is not. */
    private static String quoted(String literal) {
        return literal.isEmpty()
                ? ""
                : ("\"" + literal.replace("\"", "").replace("%", "\"\\%\"") + "\"").replace("\"\"", "");
    }
}
