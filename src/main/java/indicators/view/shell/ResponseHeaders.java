package indicators.view.shell;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The headers that make a browser strict, on every response: pages, files, errors, calls. They are set in front of the
 * servlet filters, since a request that is refused for its form never reaches those. Pages of views replace the policy
 * by one of their own, see {@link PagePolicy}.
 */
@Component
final class ResponseHeaders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), "
                    + "fullscreen=(self), clipboard-write=(self), screen-wake-lock=(self)",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            PagePolicy.HEADER,
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; "
                    + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'");

    private static final String TRANSPORT = "Strict-Transport-Security";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new HeaderValve());
    }

    private static final class HeaderValve extends ValveBase {

        HeaderValve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            HEADERS.forEach(response::setHeader);
            if (request.isSecure()) {
                response.setHeader(TRANSPORT, "max-age=31536000");
            }
            getNext().invoke(request, response);
        }
    }
}
