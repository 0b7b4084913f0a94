package indicators.view.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;

/** Answers an address that leads nowhere: with the status 404, what was asked for, and the ways on. */
public final class NotFoundView extends Problem implements HasErrorParameter<NotFoundException> {

    private static final int LONGEST = 200;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Words words = words();
        String asked = event.getLocation().getPathWithQueryParameters();
        String shown = asked.length() > LONGEST ? asked.substring(0, LONGEST) + "…" : asked;
        List<Anchor> ways = new ArrayList<>();
        String path = event.getLocation().getPath();
        boolean figureAsked =
                !event.getLocation().getQueryParameters().getParameters().isEmpty();
        if (figureAsked && path.matches("d/[a-z0-9-]+")) {
            ways.add(new Anchor(path, words.text("problem.to-document")));
        }
        ways.add(new Anchor("", words.text("problem.to-newest")));
        say(
                words,
                words.text("problem.not-found"),
                List.of(words.text("problem.not-found.asked", "/" + shown), words.text("problem.not-found.why")),
                ways);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
