package indicators.view.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import indicators.figure.Language;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What every first response needs to look right before a script has run: language, theme, styles, font. */
@Component
final class FirstPage implements VaadinServiceInitListener {

    /** The first paint comes before the scripts; a page in the background is not painted and does not wait for it. */
    private static final String AFTER_PAINT = """
            {const start=()=>import('%s');document.hidden?start():requestAnimationFrame(()=>setTimeout(start))}""";

    private static final Pattern DESK = Pattern.compile("/briefings|/b/[^/]+/edit");

    private static final String BRIEFINGS = "/b/";

    private final Optional<String> charting = BuiltFiles.find("apexcharts*.js");

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
        Language language = Preferences.language(response.getVaadinRequest());
        Element root = page.selectFirst("html");
        if (root != null) {
            root.attr("lang", language.tag());
            ColorScheme.Value scheme = Preferences.scheme(Preferences.theme());
            root.attr("theme", scheme.getThemeValue()).attr("style", "color-scheme: " + scheme.getValue());
        }
        Element head = page.head();
        // One layout and one paint of the whole page, rather than several of its parts while they arrive.
        head.prependElement("link")
                .attr("rel", "expect")
                .attr("href", "#outlet")
                .attr("blocking", "render");
        page.select("script[type=module][src]").forEach(start -> {
            preload(head, start.attr("src"));
            page.body()
                    .appendElement("script")
                    .appendChild(new DataNode(AFTER_PAINT.formatted("./" + start.attr("src"))));
            start.remove();
        });
        charting.ifPresent(file -> preload(head, file).attr("fetchpriority", "low"));
        String path = response.getVaadinRequest().getPathInfo();
        head.appendElement("style")
                .appendChild(new DataNode(Styles.all() + more(path == null ? "" : path) + FiguresFont.face(language)));
    }

    private static String more(String path) {
        return (path.startsWith(BRIEFINGS) ? Styles.stage() : "")
                + (DESK.matcher(path).matches() ? Styles.desk() : "");
    }

    /** Fetched, not compiled: a {@code modulepreload} would compete with the first paint for the processor. */
    private static Element preload(Element head, String file) {
        return head.appendElement("link")
                .attr("rel", "preload")
                .attr("as", "script")
                .attr("crossorigin", "")
                .attr("href", file);
    }
}
