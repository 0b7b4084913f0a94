package indicators;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of one page of a PDF and where they stand. */
public final class PageWords extends PDFTextStripper {

    private final List<TextPosition> letters = new ArrayList<>();
    private final PDRectangle page;
    private String text = "";

    private PageWords(PDRectangle page) {
        this.page = page;
    }

    /** @param at number of the page, from 0 */
    public static PageWords of(PDDocument pdf, int at) throws IOException {
        PageWords words = new PageWords(pdf.getPage(at).getMediaBox());
        words.setStartPage(at + 1);
        words.setEndPage(at + 1);
        words.text = plain(words.getText(pdf));
        return words;
    }

    @Override
    protected void writeString(String line, List<TextPosition> positions) throws IOException {
        letters.addAll(positions);
        super.writeString(line, positions);
    }

    /** All words, without the space between them, which a page only shows. */
    public String all() {
        return text;
    }

    /** Letters that stand outside of the page, in part or in whole. */
    public List<String> outside() {
        return letters.stream()
                .filter(letter -> letter.getX() < 0
                        || letter.getY() - letter.getHeight() < 0
                        || letter.getX() + letter.getWidth() > page.getWidth()
                        || letter.getY() > page.getHeight())
                .map(TextPosition::getUnicode)
                .toList();
    }

    /**
     * What stands at the foot of the page.
     *
     * @param strip height of the foot in pt
     */
    public String atFoot(double strip) {
        return letters.stream()
                .filter(letter -> letter.getY() > page.getHeight() - strip)
                .map(TextPosition::getUnicode)
                .collect(Collectors.collectingAndThen(Collectors.joining(), PageWords::plain));
    }

    /** Without spaces, and with the plain forms of full-width letters. */
    public static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s\\u00AD\\u200B]+", "");
    }
}
