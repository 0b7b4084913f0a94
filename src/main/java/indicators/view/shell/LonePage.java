package indicators.view.shell;

import com.vaadin.flow.component.Component;
import indicators.figure.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A page that is a file of its own: styles, font and script are within it, and its policy lets nothing be loaded and
 * nothing else run, wherever it is opened.
 */
public final class LonePage {

    /** Style attributes place the marks of the pictures; a style sheet or script that is not ours has another hash. */
    private static final String POLICY = """
            default-src 'none'; script-src '%s'; style-src-elem '%s'; style-src-attr 'unsafe-inline'; \
            img-src data:; font-src data:; base-uri 'none'; form-action 'none'; \
            require-trusted-types-for 'script'; trusted-types 'none'""";

    private LonePage() {}

    /**
     * A page with the looks of the stage.
     *
     * @param title shown by the browser, as text
     * @param script pattern of the built script's name
     * @throws IllegalStateException if the front end has not been built with such a script
     */
    public static String ofStage(Language language, String title, String script, Component... parts) {
        String code = BuiltFiles.read(script)
                .orElseThrow(() -> new IllegalStateException("The front end was built without " + script));
        return page(
                language,
                title,
                Styles.all() + Styles.stage() + FiguresFont.face(language),
                code.strip(),
                Markup.of(parts));
    }

    static String page(Language language, String title, String styles, String script, Markup body) {
        if (script.toLowerCase(java.util.Locale.ROOT).contains("</script")
                || styles.toLowerCase(java.util.Locale.ROOT).contains("</style")) {
            throw new IllegalStateException("A script or style sheet would end early within a page");
        }
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.expectFirst("html").attr("lang", language.tag());
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", StrictHeaders.CONTENT_POLICY)
                .attr("content", POLICY.formatted(hash(script), hash(styles)));
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(title);
        head.appendElement("style").appendChild(new DataNode(styles));
        page.body().appendChild(body.node());
        page.body().appendElement("script").appendChild(new DataNode(script));
        return page.outerHtml();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
