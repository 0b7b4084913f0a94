package indicators.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import indicators.document.Document;
import indicators.document.Documents;
import indicators.figure.Language;
import indicators.view.ScreenTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What one is shown at an address that leads nowhere, and when the program fails. */
@ExtendWith(OutputCaptureExtension.class)
class ProblemTest extends ScreenTest {

    @Autowired
    private Documents documents;

    @Test
    void anUnknownAddressIsNamedAndLeadsToEveryDocument() {
        NotFoundView view = at("nowhere/at%20all?figure=none", NotFoundView.class);

        assertThat(title()).isEqualTo("There is nothing at this address");
        assertThat(view.getPageTitle()).isEqualTo("There is nothing at this address · Indicators");
        assertThat(sentences()).first().isEqualTo("Asked for: /nowhere/at all?figure=none");
        assertThat(ways())
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of(""), documents.list().stream().map(ProblemTest::address))
                                .toList());
    }

    @Test
    void anUnknownFigureOfAKnownDocumentLeadsToTheDocument() {
        String document = address(documents.newest().orElseThrow());

        at(document + "?figure=none", NotFoundView.class);

        assertThat(ways()).containsExactly(document, "");
    }

    @Test
    void anUnknownDocumentIsNotOfferedAgain() {
        at("d/unknown", NotFoundView.class);

        assertThat(ways()).doesNotContain("d/unknown").contains("");
    }

    @Test
    void whatIsUnseenOrEndlessInAnAddressIsMadeVisibleAndCut() {
        at("d/a%E2%80%AEtxt%0Ab%3Cb%3E" + "c".repeat(500), NotFoundView.class);

        assertThat(sentences().getFirst())
                .startsWith("Asked for: /d/a\uFFFDtxt\uFFFDb<b>ccc")
                .endsWith("…")
                .hasSizeLessThan(230);
    }

    @Test
    void theProblemIsToldInTheReadersLanguage() {
        open("nowhere", Language.ZH);

        assertThat(title()).isEqualTo("此地址没有内容");
        assertThat(sentences().getFirst()).isEqualTo("所查地址：/nowhere");
    }

    @Test
    void aFailureTellsANumberAndTheLogTheRest(CapturedOutput log) {
        at("failing", FailureView.class);

        assertThat(title()).isEqualTo("Something went wrong");
        String number = sentences().getLast().replaceFirst(".*: ([0-9a-f]{8})$", "$1");
        assertThat(number).hasSize(8);
        assertThat(UI.getCurrent().getElement().getOuterHTML())
                .doesNotContain(FailingView.SECRET)
                .doesNotContain("Exception");
        assertThat(log.getOut())
                .contains("Incident " + number, FailingView.SECRET, "at " + FailingView.class.getName());
    }

    private <T extends Problem> T at(String address, Class<T> shown) {
        open(address, Language.EN);
        assertThat(getCurrentView()).isInstanceOf(shown);
        return shown.cast(getCurrentView());
    }

    private String title() {
        return only(H1.class).getText();
    }

    private List<String> sentences() {
        return all(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private List<String> ways() {
        return only(Main.class)
                .getChildren()
                .filter(Anchor.class::isInstance)
                .map(way -> ((Anchor) way).getHref())
                .toList();
    }

    private static String address(Document document) {
        return "d/" + document.id();
    }
}
