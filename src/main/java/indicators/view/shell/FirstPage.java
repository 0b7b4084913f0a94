package indicators.view.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import indicators.figure.Language;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What every first response needs to look right before a script has run: language, theme, styles, font. */
@Component
final class FirstPage implements VaadinServiceInitListener {

    /**
     * Flow's connection indicator brings two style elements unless elements with these ids are there. Its own would
     * carry no nonce; {@code connection.css} says how it looks.
     */
    private static final List<String> INDICATOR_STYLES =
            List.of("css-loading-indicator-functional", "css-loading-indicator");

    private final Optional<String> charting = BuiltFiles.find("apexcharts*.js");
    private final Optional<String> font = BuiltFiles.find("source-sans-3-latin-wght-normal*.woff2");

    private final PagePolicy policy;

    FirstPage(PagePolicy policy) {
        this.policy = policy;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            Language language = Preferences.language(VaadinService.getCurrentRequest());
            init.getUI().setLocale(language.locale());
        });
        event.addIndexHtmlRequestListener(response -> {
            complete(response);
            policy.apply(response);
        });
    }

    private void complete(IndexHtmlResponse response) {
        Document page = response.getDocument();
        page.outputSettings().prettyPrint(false);
        Element root = page.selectFirst("html");
        if (root != null) {
            root.attr("lang", Preferences.language(response.getVaadinRequest()).tag());
            ColorScheme.Value scheme = Preferences.scheme(Preferences.theme());
            root.attr("theme", scheme.getThemeValue()).attr("style", "color-scheme: " + scheme.getValue());
        }
        Element head = page.head();
        font.ifPresent(file -> head.appendElement("link")
                .attr("rel", "preload")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", "")
                .attr("href", file));
        charting.ifPresent(
                file -> head.appendElement("link").attr("rel", "modulepreload").attr("href", file));
        INDICATOR_STYLES.forEach(id -> head.appendElement("style").attr("id", id));
        head.appendElement("style")
                .appendChild(
                        new DataNode(Styles.all() + font.map(FirstPage::faces).orElse("")));
    }

    /** Chinese pages keep curly quotes, dash and ellipsis of their own font: the Latin ones are too narrow beside Han. */
    private static String faces(String file) {
        return face("Figures", file, "font-display:optional;unicode-range:U+20-7E,U+A0-FF,U+2009,U+2039,U+203A,U+2212;")
                + face("Figures Latin", file, "font-display:swap;");
    }

    private static String face(String name, String file, String range) {
        return """
               @font-face{font-family:"%s";src:url(%s) format("woff2");font-weight:200 900;\
               size-adjust:107%%;%s}""".formatted(name, file, range);
    }
}
