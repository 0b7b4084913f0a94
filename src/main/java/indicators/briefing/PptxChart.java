package indicators.briefing;

import indicators.chart.Chart;
import indicators.chart.Point;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** Draws a picture as a native chart with its numbers in a workbook of its own, so that it can be edited. */
final class PptxChart {

    private static final double MARGIN = 10;

    private final Chart picture;
    private final PptxLabels labels;
    private final String language;
    private final Ink ink;
    private final boolean columns;

    PptxChart(Chart picture, String derived, String language, Ink ink) {
        this.picture = picture;
        this.labels = new PptxLabels(derived, language);
        this.language = language;
        this.ink = ink;
        this.columns = picture.kind() == Chart.Kind.EARLIER;
    }

    void draw(XMLSlideShow show, XSLFSlide slide, Rectangle2D place) throws IOException {
        XSLFChart chart = show.createChart();
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(place.getX()),
                        Units.toEMU(place.getY()),
                        Units.toEMU(place.getWidth()),
                        Units.toEMU(place.getHeight())));
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.setAutoTitleDeleted(true);
        chart.setPlotOnlyVisibleCells(true);
        XDDFCategoryAxis names = names(chart);
        XDDFValueAxis values = values(chart, names, place);
        plot(chart, names, values);
        layOut(chart, place);
        text(chart);
        formatCells(chart);
        describe(slide);
    }

    private XDDFCategoryAxis names(XSLFChart chart) {
        XDDFCategoryAxis names = chart.createCategoryAxis(columns ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        names.setOrientation(columns ? AxisOrientation.MIN_MAX : AxisOrientation.MAX_MIN);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        names.setMajorTickMark(AxisTickMark.NONE);
        names.getOrAddShapeProperties().setLineProperties(line(Ink.GREY, 0.75));
        return names;
    }

    /** An axis that is not drawn: the labels on the marks say the values. It holds zero all the same. */
    private XDDFValueAxis values(XSLFChart chart, XDDFCategoryAxis names, Rectangle2D place) {
        XDDFValueAxis values = chart.createValueAxis(columns ? AxisPosition.LEFT : AxisPosition.TOP);
        double min = picture.scale().min().doubleValue();
        double max = picture.scale().max().doubleValue();
        values.setMinimum(min - roomForNegativeLabels(place) * (max - min));
        values.setMaximum(max);
        values.setVisible(false);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.crossAxis(names);
        names.crossAxis(values);
        return values;
    }

    /** Labels of negative bars would else run into the names at the side. */
    private double roomForNegativeLabels(Rectangle2D place) {
        double label = picture.points().stream()
                .filter(point -> point.value().signum() < 0)
                .mapToDouble(point -> ink.width(labels.words(point)))
                .max()
                .orElse(0);
        double room = label > 0 ? label + MARGIN : 0;
        return room / (place.getWidth() * plotWidth(place) - room);
    }

    private void plot(XSLFChart chart, XDDFCategoryAxis names, XDDFValueAxis values) {
        List<Point> points = picture.points();
        XDDFNumericalDataSource<BigDecimal> numbers = XDDFDataSourcesFactory.fromArray(
                points.stream().map(Point::value).toArray(BigDecimal[]::new),
                chart.formatRange(new CellRangeAddress(1, points.size(), 1, 1)),
                1);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(columns ? BarDirection.COL : BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(points.size() > 2 ? 45 : 60);
        if (picture.kind() == Chart.Kind.SHARE) {
            track(chart, data);
        }
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(names(chart, points), numbers);
        series.setTitle(picture.caption(), chart.setSheetTitle(picture.caption(), 1));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Pen.rgb(Ink.SUBJECT))));
        series.setInvertIfNegative(false);
        chart.plot(data);
        CTBarSer drawn = series.getCTBarSer();
        drawn.addNewDLbls().set(labels.of(points, ink.size()));
        for (int i = 0; i < points.size(); i++) {
            mark(drawn.addNewDPt(), i, points.get(i));
            drawn.getVal().getNumRef().getNumCache().getPtArray(i).setFormatCode(labels.format(points.get(i)));
        }
    }

    /** The whole of which each mark is a part: a quiet bar behind it, so it comes first. */
    private void track(XSLFChart chart, XDDFBarChartData data) {
        List<Point> points = picture.points();
        BigDecimal whole = picture.scale().max();
        String name = whole.toPlainString() + "%";
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(
                names(chart, points),
                XDDFDataSourcesFactory.fromArray(
                        points.stream().map(point -> whole).toArray(BigDecimal[]::new),
                        chart.formatRange(new CellRangeAddress(1, points.size(), 2, 2)),
                        2));
        series.setTitle(name, chart.setSheetTitle(name, 2));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Pen.rgb(Ink.TRACK))));
        ChartXml.overlap(chart.getCTChart().getPlotArea().getBarChartArray(0));
    }

    private static XDDFDataSource<String> names(XSLFChart chart, List<Point> points) {
        return XDDFDataSourcesFactory.fromArray(
                points.stream().map(PptxChart::name).toArray(String[]::new),
                chart.formatRange(new CellRangeAddress(1, points.size(), 0, 0)),
                0);
    }

    private static void mark(CTDPt mark, int index, Point point) {
        mark.addNewIdx().setVal(index);
        mark.addNewInvertIfNegative().setVal(false);
        mark.addNewSpPr().set(point.derived() ? ChartXml.hatched(color(point)) : ChartXml.solid(color(point)));
    }

    /** The second, quieter line of a name goes with it: a native chart has one text for each mark. */
    private static String name(Point point) {
        return point.detail().isEmpty() ? point.label() : point.label() + "\n" + point.detail();
    }

    private void layOut(XSLFChart chart, Rectangle2D place) {
        XDDFManualLayout layout = chart.getOrAddManualLayout();
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(columns ? 0.1 : nameWidth() / place.getWidth());
        layout.setY(columns ? 0.14 : 0.02);
        layout.setWidthRatio(plotWidth(place));
        layout.setHeightRatio(columns ? 0.7 : 0.96);
    }

    private double plotWidth(Rectangle2D place) {
        if (columns) {
            return 0.8;
        }
        double labelWidth = picture.kind() == Chart.Kind.SHARE
                ? 0
                : picture.points().stream()
                        .filter(point -> point.value().signum() >= 0)
                        .mapToDouble(point -> ink.width(labels.words(point)))
                        .max()
                        .orElse(0);
        return 1 - (nameWidth() + labelWidth + MARGIN) / place.getWidth();
    }

    private double nameWidth() {
        return MARGIN
                + picture.points().stream()
                        .flatMap(point -> name(point).lines())
                        .mapToDouble(ink::width)
                        .max()
                        .orElse(0);
    }

    private void text(XSLFChart chart) {
        CTTextBody body = chart.getCTChartSpace().addNewTxPr();
        body.addNewBodyPr();
        body.addNewLstStyle();
        CTTextCharacterProperties look = body.addNewP().addNewPPr().addNewDefRPr();
        look.setLang(language);
        look.setSz((int) (ink.size() * 100));
        look.addNewSolidFill().addNewSrgbClr().setVal(Pen.rgb(ink.color()));
        look.addNewLatin().setTypeface(Pen.OWN_FACE);
        look.addNewEa().setTypeface(Pen.OWN_FACE);
    }

    private void formatCells(XSLFChart chart) throws IOException {
        try {
            XSSFWorkbook book = chart.getWorkbook();
            XSSFSheet sheet = book.getSheetAt(0);
            for (int i = 0; i < picture.points().size(); i++) {
                XSSFCell cell = sheet.getRow(i + 1).getCell(1);
                XSSFCellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat()
                        .getFormat(labels.format(picture.points().get(i))));
                cell.setCellStyle(style);
            }
        } catch (InvalidFormatException e) {
            throw new IOException("The workbook of the chart " + picture.key() + " is broken", e);
        }
    }

    private void describe(XSLFSlide slide) {
        CTGroupShape shapes = slide.getXmlObject().getCSld().getSpTree();
        CTNonVisualDrawingProps frame = shapes.getGraphicFrameArray(shapes.sizeOfGraphicFrameArray() - 1)
                .getNvGraphicFramePr()
                .getCNvPr();
        frame.setName(picture.caption());
        frame.setDescr(picture.summary());
    }

    private static XDDFLineProperties line(Color color, double width) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Pen.rgb(color))));
        line.setWidth(width);
        return line;
    }

    private static Color color(Point point) {
        return switch (point.role()) {
            case SUBJECT -> Ink.SUBJECT;
            case BENCHMARK -> Ink.BENCHMARK;
            case QUIET -> Ink.QUIET;
        };
    }
}
