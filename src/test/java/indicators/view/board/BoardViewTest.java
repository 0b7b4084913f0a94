package indicators.view.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import indicators.figure.Language;
import indicators.view.shell.NotFoundView;
import indicators.view.shell.SearchBox;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** The board on the server's side: the address is the truth, and nothing the browser sends is taken on trust. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:board;DB_CLOSE_DELAY=-1")
@ViewPackages(packages = "indicators.view")
class BoardViewTest extends SpringBrowserlessTest {

    private static final String ADDRESS = "d/zhejiang-2024-h1-speech";

    @Test
    void theNewestDocumentIsShownAtTheRoot() {
        BoardView view = navigate(BoardView.class);
        assertThat(pane().getElement().getAttribute("src")).startsWith("board/zhejiang-2024-h1-speech/");
        assertThat(view.getPageTitle()).startsWith("浙江省委书记易炼红");
    }

    @Test
    void theAddressLightsAFigureAndNamesItInTheTitle() {
        UI.getCurrent().navigate(ADDRESS + "?figure=gdp-growth--cn");
        assertThat(pane().getElement().getPropertyRaw("visit").toString()).contains("\"figure\":\"gdp-growth--cn\"");
    }

    @Test
    void anUnknownDocumentFigureOrClaimIsNotFound() {
        for (String address : new String[] {"d/none", ADDRESS + "?figure=none", ADDRESS + "?claim=none"}) {
            UI.getCurrent().navigate(address);
            assertThat(getCurrentView()).as(address).isInstanceOf(NotFoundView.class);
        }
    }

    @Test
    void aChosenFigureIsRememberedAndAForgedOneIsNot() {
        BoardView view = navigate(BoardView.class);
        ComponentUtil.fireEvent(pane(), new BoardPane.ChooseEvent(pane(), true, "<script>"));
        assertThat(view.getPageTitle()).doesNotContain("<script>");
        ComponentUtil.fireEvent(pane(), new BoardPane.ChooseEvent(pane(), true, "export-share"));
        assertThat(view.getPageTitle()).containsAnyOf("出口占全国份额", "Share of national exports");
    }

    @Test
    void theOtherLanguageIsTheSameBoardInOtherWords() {
        navigate(BoardView.class);
        UI.getCurrent().setLocale(Language.EN.locale());
        assertThat(pane().getElement().getAttribute("src")).endsWith("/en.html");
        UI.getCurrent().setLocale(Language.ZH.locale());
        assertThat(pane().getElement().getAttribute("src")).endsWith("/zh-CN.html");
    }

    @Test
    void searchAnswersTheQueryItWasAsked() {
        navigate(BoardView.class);
        SearchBox search = find(SearchBox.class).single();
        ComponentUtil.fireEvent(search, new SearchBox.QueryEvent(search, true, "失业率"));
        assertThat(search.getElement().getPropertyRaw("answer").toString())
                .contains("\"query\":\"失业率\"", "\"key\":\"unemployment-rate\"", "\"value\":\"4.5%\"");
    }

    private BoardPane pane() {
        return find(BoardPane.class).single();
    }
}
