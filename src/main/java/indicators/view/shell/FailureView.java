package indicators.view.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a failure of the program with the status 500 and a number under which the log has the rest; nothing of the
 * failure itself is told.
 */
public final class FailureView extends Problem implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {} at /{}", incident, event.getLocation().getPath(), parameter.getException());
        Words words = words();
        say(
                words,
                words.text("problem.failure"),
                List.of(words.text("problem.failure.what"), words.text("problem.failure.incident", incident)),
                List.of(toNewest(words)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
