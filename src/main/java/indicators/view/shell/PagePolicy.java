package indicators.view.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The content security policy of a view's page: only scripts that this response names by a number used once, and what
 * they load. {@code docs/decisions/010-content-security-policy.md} says what each loosening is for.
 */
@Component
@Order(100)
final class PagePolicy implements VaadinServiceInitListener {

    static final String HEADER = "Content-Security-Policy";

    private static final String POLICY = """
            default-src 'none'; \
            script-src 'nonce-%1$s' 'strict-dynamic' 'unsafe-eval'; \
            style-src-elem 'self' 'nonce-%1$s'; \
            style-src-attr 'unsafe-inline'; \
            img-src 'self' data: blob:; \
            font-src 'self'; \
            connect-src 'self'; \
            manifest-src 'self'; \
            base-uri 'self'; \
            form-action 'self'; \
            frame-ancestors 'none'""";

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::apply);
    }

    private void apply(IndexHtmlResponse response) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().encodeToString(bytes);
        response.getDocument()
                .select("script, style, link[rel=modulepreload]")
                .forEach(element -> element.attr("nonce", nonce));
        response.getVaadinResponse().setHeader(HEADER, POLICY.formatted(nonce));
    }
}
