package indicators.view.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes every response strict: pages, files, errors, calls. It stands in front of the servlet filters, since a request
 * that is refused for its form never reaches those. Pages of views replace the content policy by one of their own, see
 * {@link PagePolicy}.
 */
@Component
final class ResponseHeaders implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String TRANSPORT = "Strict-Transport-Security";
    private static final String REFUSAL = "META-INF/resources/error/4xx.html";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(new HeaderValve(read()));
    }

    private static byte[] read() {
        try {
            return new ClassPathResource(REFUSAL).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static final class HeaderValve extends ValveBase {

        private final byte[] refusal;

        HeaderValve(byte[] refusal) {
            super(true);
            this.refusal = refusal;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            StrictHeaders.addTo(response);
            if (request.isSecure()) {
                response.setHeader(TRANSPORT, "max-age=31536000");
            }
            if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
                getNext().invoke(request, response);
            } else {
                refuse(response);
            }
        }

        /** Says in our own words what the server has already refused, and reopens the response that it closed. */
        private void refuse(Response response) throws IOException {
            response.setSuspended(false);
            response.setContentType("text/html;charset=utf-8");
            response.setContentLength(refusal.length);
            response.getOutputStream().write(refusal);
        }
    }
}
