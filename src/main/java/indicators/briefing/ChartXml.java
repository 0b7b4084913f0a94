package indicators.briefing;

import java.awt.Color;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/**
 * Parts of a chart as XML: hatches and labels of single marks, for which the library's reduced set of schema classes has
 * none.
 */
final class ChartXml {

    private ChartXml() {}

    /** The children of an element. */
    static XmlObject fragment(String children) {
        String xml = """
                <xml-fragment xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"\
                 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">%s</xml-fragment>""".formatted(children);
        try {
            return XmlObject.Factory.parse(xml);
        } catch (XmlException e) {
            throw new IllegalStateException("Not well-formed: " + xml, e);
        }
    }

    /** A mark filled and edged with its colour. */
    static XmlObject solid(Color color) {
        return fragment(solidFill(color) + edge(color));
    }

    /** A mark that is only hatched, since its value is not stated. */
    static XmlObject hatched(Color color) {
        return fragment("""
                <a:pattFill prst="wdUpDiag"><a:fgClr>%s</a:fgClr><a:bgClr>%s</a:bgClr></a:pattFill>""".formatted(rgb(color), rgb(Color.WHITE)) + edge(color));
    }

    static String solidFill(Color color) {
        return "<a:solidFill>" + rgb(color) + "</a:solidFill>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String edge(Color color) {
        return "<a:ln w=\"12700\">" + solidFill(color) + "</a:ln>";
    }

    private static String rgb(Color color) {
        return "<a:srgbClr val=\"%06X\"/>".formatted(color.getRGB() & 0xFFFFFF);
    }

    /** Lets the bars of several series stand in one another's place; the library's schema has no word for it. */
    static void overlap(CTBarChart bars) {
        try (XmlCursor at = bars.getGapWidth().newCursor()) {
            at.toEndToken();
            at.toNextToken();
            at.beginElement("overlap", bars.getDomNode().getNamespaceURI());
            at.insertAttributeWithValue("val", "100");
        }
    }
}
