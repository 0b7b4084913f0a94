package indicators.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.chart.RealSpeech;
import indicators.document.Document;
import indicators.figure.Language;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What every page of a PowerPoint file has in common: where its words lie, how they look, what the file says of itself. */
class PptxPageTest {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    @ParameterizedTest
    @EnumSource
    void theFileSaysWhatItIs(Language language) throws IOException {
        Document document = RealSpeech.findings().document();
        try (XMLSlideShow show = WrittenDeck.read(RealSpeech.board(language))) {
            POIXMLProperties.CoreProperties properties = show.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo(document.title());
            assertThat(properties.getCreator()).contains(document.publisher(), document.speaker());
            assertThat(properties.getSubject()).isEqualTo(document.occasion());
            show.getSlides()
                    .forEach(slide ->
                            assertThat(WrittenDeck.text(slide)).contains(Integer.toString(slide.getSlideNumber())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRunNamesItsLanguageAndBothTypefaces(Language language) throws Exception {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(WrittenDeck.of(RealSpeech.board(language))))) {
            int looks = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().matches("ppt/(slides|notesSlides|charts)/[^/]+\\.xml")) {
                    looks += complete(part.getName(), zip.readAllBytes());
                }
            }
            assertThat(looks).isGreaterThan(100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingHasItsOwnPlaceOnThePage(Language language) throws IOException {
        try (XMLSlideShow show = WrittenDeck.read(RealSpeech.board(language))) {
            Rectangle page = new Rectangle(show.getPageSize());
            for (XSLFSlide slide : show.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    assertThat(page.contains(shape.getAnchor()))
                            .as("slide %d, %s", slide.getSlideNumber(), shape.getShapeName())
                            .isTrue();
                    if (shape.getXmlObject() instanceof CTShape own) {
                        assertThat(own.getSpPr().isSetXfrm())
                                .as(shape.getShapeName())
                                .isTrue();
                    }
                }
                for (XSLFTextShape shape : slide.getSlideLayout().getPlaceholders()) {
                    assertThat(page.contains(shape.getAnchor()))
                            .as(shape.getShapeName())
                            .isTrue();
                }
            }
        }
    }

    private static int complete(String part, byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        org.w3c.dom.Document tree = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        int looks = 0;
        for (String run : List.of("r", "fld", "pPr")) {
            NodeList runs = tree.getElementsByTagNameNS(DRAWING, run);
            for (int i = 0; i < runs.getLength(); i++) {
                Element element = (Element) runs.item(i);
                if (run.equals("pPr")
                        && element.getElementsByTagNameNS(DRAWING, "defRPr").getLength() == 0) {
                    continue;
                }
                Element look = (Element) element.getElementsByTagNameNS(DRAWING, run.equals("pPr") ? "defRPr" : "rPr")
                        .item(0);
                assertThat(look).as(part).isNotNull();
                assertThat(look.getAttribute("lang")).as(part).isIn("zh-CN", "en-US");
                assertThat(look.getElementsByTagNameNS(DRAWING, "latin").getLength())
                        .as(part)
                        .isEqualTo(1);
                assertThat(look.getElementsByTagNameNS(DRAWING, "ea").getLength())
                        .as(part)
                        .isEqualTo(1);
                looks++;
            }
        }
        return looks;
    }
}
