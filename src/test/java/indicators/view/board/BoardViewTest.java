package indicators.view.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinService;
import indicators.briefing.Allowance;
import indicators.figure.Language;
import indicators.view.ScreenTest;
import indicators.view.shell.NotFoundView;
import indicators.view.shell.SearchBox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board on the server's side: the address is the truth, and nothing the browser sends is taken on trust. */
class BoardViewTest extends ScreenTest {

    @Autowired
    private Allowance allowance;

    private static final String ADDRESS = "d/zhejiang-2024-h1-speech";

    @Test
    void theNewestDocumentIsShownAtTheRoot() {
        open("", Language.ZH);
        BoardView view = all(BoardView.class).getFirst();
        assertThat(pane().getElement().getAttribute("src")).startsWith("board/zhejiang-2024-h1-speech/");
        assertThat(view.getPageTitle()).startsWith("浙江省委书记易炼红");
    }

    @Test
    void theAddressLightsAFigureAndNamesItInTheTitle() {
        open(ADDRESS + "?figure=gdp-growth--cn", Language.ZH);
        assertThat(pane().getElement().getPropertyRaw("visit").toString()).contains("\"figure\":\"gdp-growth--cn\"");
    }

    @Test
    void anUnknownDocumentFigureOrClaimIsNotFound() {
        for (String address : new String[] {"d/none", ADDRESS + "?figure=none", ADDRESS + "?claim=none"}) {
            open(address, Language.ZH);
            assertThat(all(NotFoundView.class)).as(address).hasSize(1);
        }
    }

    @Test
    void aChosenFigureIsRememberedAndAForgedOneIsNot() {
        open("", Language.ZH);
        BoardView view = all(BoardView.class).getFirst();
        ComponentUtil.fireEvent(pane(), new BoardPane.ChooseEvent(pane(), true, "<script>"));
        assertThat(view.getPageTitle()).doesNotContain("<script>");
        ComponentUtil.fireEvent(pane(), new BoardPane.ChooseEvent(pane(), true, "export-share"));
        assertThat(view.getPageTitle()).startsWith("出口占全国份额");
    }

    @Test
    void theOtherLanguageIsTheSameBoardInOtherWords() {
        open("", Language.ZH);
        UI.getCurrent().setLocale(Language.EN.locale());
        assertThat(pane().getElement().getAttribute("src")).endsWith("/en.html");
        UI.getCurrent().setLocale(Language.ZH.locale());
        assertThat(pane().getElement().getAttribute("src")).endsWith("/zh-CN.html");
    }

    @Test
    void searchAnswersTheQueryItWasAsked() {
        open("", Language.ZH);
        SearchBox search = all(SearchBox.class).getFirst();
        ComponentUtil.fireEvent(search, new SearchBox.QueryEvent(search, true, "失业率"));
        assertThat(search.getElement().getPropertyRaw("answer").toString())
                .contains("\"query\":\"失业率\"", "\"key\":\"unemployment-rate\"", "\"value\":\"4.5%\"");
    }

    @Test
    void whoHasMadeTooManyBriefingsIsToldSo() {
        open("", Language.EN);
        String client = VaadinService.getCurrentRequest().getRemoteAddr();
        while (allowance.take(Allowance.Deed.MAKE, client)) {
            // Until it is enough.
        }
        NativeButton present = all(NativeButton.class).stream()
                .filter(button -> button.hasClassName("present"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(present, new ClickEvent<>(present));
        assertThat(all(Div.class))
                .filteredOn(part -> part.hasClassName("bar-word"))
                .singleElement()
                .extracting(Div::getText)
                .asString()
                .startsWith("Too many briefings");
    }

    private BoardPane pane() {
        return all(BoardPane.class).getFirst();
    }
}
