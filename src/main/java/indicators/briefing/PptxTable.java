package indicators.briefing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** A native table with hairlines, its columns as wide as they are told. */
final class PptxTable {

    /** A cell's words, in the face of the document or our own. */
    record Cell(String text, boolean document) {

        static Cell own(String text) {
            return new Cell(text, false);
        }

        static Cell document(String text) {
            return new Cell(text, true);
        }
    }

    private static final double INSET = 6;

    private final XSLFTable table;
    private final Pen pen;
    private final double size;

    /**
     * @param name what the table holds, for those who do not see it
     * @param shares of the width, one for each column
     */
    PptxTable(
            XSLFSlide slide,
            Pen pen,
            String name,
            Rectangle2D place,
            List<String> heads,
            List<List<Cell>> rows,
            List<Double> shares) {
        this.pen = pen;
        double height = Math.min(34, place.getHeight() / (rows.size() + 1));
        this.size = Math.clamp(height * 0.4, 7, 13);
        table = slide.createTable(rows.size() + 1, heads.size());
        table.setAnchor(place);
        CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) table.getXmlObject();
        frame.getNvGraphicFramePr().getCNvPr().setDescr(name);
        table.getCTTable().getTblPr().setFirstRow(true);
        for (int column = 0; column < heads.size(); column++) {
            table.setColumnWidth(column, place.getWidth() * shares.get(column));
            fill(0, column, Cell.own(heads.get(column)), new Ink(size, true, Ink.GREY));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < heads.size(); column++) {
                fill(row + 1, column, rows.get(row).get(column), Ink.text(size));
            }
        }
        for (int row = 0; row <= rows.size(); row++) {
            table.setRowHeight(row, height);
        }
    }

    /** One cell for what several rows have in common. */
    void merge(int column, int firstRow, int rows) {
        if (rows > 1) {
            table.mergeCells(firstRow + 1, firstRow + rows, column, column);
        }
    }

    private void fill(int row, int column, Cell cell, Ink ink) {
        XSLFTableCell box = table.getCell(row, column);
        box.clearText();
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        box.setLeftInset(column == 0 ? 0 : INSET);
        box.setRightInset(INSET);
        box.setTopInset(2);
        box.setBottomInset(2);
        box.setBorderColor(BorderEdge.bottom, row == 0 ? Ink.GREY : Ink.LINE);
        box.setBorderWidth(BorderEdge.bottom, row == 0 ? 1 : 0.75);
        box.setFillColor(Color.WHITE);
        if (cell.document()) {
            pen.document(Pen.line(box), cell.text(), ink);
        } else {
            pen.own(Pen.line(box), cell.text(), ink);
        }
    }
}
