package indicators.view.shell;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.springframework.stereotype.Component;

/**
 * The content security policy of a view's page: only scripts that this response names by a number used once, and what
 * they load. {@code docs/decisions/010-content-security-policy.md} says what each loosening is for.
 */
@Component
final class PagePolicy {

    private static final String POLICY = """
            default-src 'none'; \
            script-src 'nonce-%1$s' 'strict-dynamic' 'unsafe-eval'; \
            style-src-elem 'nonce-%1$s'; \
            style-src-attr 'unsafe-inline'; \
            img-src 'self' blob:; \
            font-src data:; \
            connect-src 'self'; \
            base-uri 'self'; \
            form-action 'none'; \
            frame-ancestors 'none'; \
            require-trusted-types-for 'script'; \
            trusted-types default board""";

    /**
     * Lets Flow's client make functions of the snippets its server sends, and nobody make markup of a text: there is no
     * default rule for markup, so only a policy named above can.
     */
    private static final String SNIPPETS_ONLY =
            "window.trustedTypes?.createPolicy('default',{createScript:snippet=>snippet})";

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    /** Names the scripts and styles that the page has by now, so it must come last. */
    void apply(IndexHtmlResponse response) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().encodeToString(bytes);
        response.getDocument().head().prependElement("script").appendChild(new DataNode(SNIPPETS_ONLY));
        response.getDocument()
                .select("script, style, link[as=script], link[rel=modulepreload]")
                .forEach(element -> element.attr("nonce", nonce));
        VaadinResponse answer = response.getVaadinResponse();
        answer.setHeader(StrictHeaders.CONTENT_POLICY, POLICY.formatted(nonce));
        answer.setHeader(StrictHeaders.PERMISSIONS, StrictHeaders.VIEW_PERMISSIONS);
        // The page carries a session's state: going back to it must ask anew, not revive what the server has dropped.
        answer.setHeader("Cache-Control", "no-store");
    }
}
