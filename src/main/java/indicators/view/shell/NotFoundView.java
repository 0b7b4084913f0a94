package indicators.view.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import indicators.document.Document;
import indicators.document.DocumentId;
import indicators.document.Documents;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers an address that leads nowhere: with the status 404, what was asked for, and the ways on. */
public final class NotFoundView extends Problem implements HasErrorParameter<NotFoundException> {

    private static final int MOST_DOCUMENTS = 12;
    private static final Pattern OF_DOCUMENT = Pattern.compile("d/([^/?]+).*");

    private final transient Documents documents;

    NotFoundView(Documents documents) {
        this.documents = documents;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Words words = words();
        String asked = event.getLocation().getPathWithQueryParameters();
        say(
                words,
                words.text("problem.not-found"),
                List.of(words.text("problem.not-found.asked", "/" + shown(asked)), words.text("problem.not-found.why")),
                ways(words, asked));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    /** To the document, if it was only its figure that is unknown; else to every document there is. */
    private List<Anchor> ways(Words words, String asked) {
        Matcher matcher = OF_DOCUMENT.matcher(asked);
        if (matcher.matches()) {
            var known = DocumentId.parse(matcher.group(1)).flatMap(documents::find);
            if (known.isPresent()) {
                return List.of(new Anchor(address(known.get()), words.text("problem.to-document")), toNewest(words));
            }
        }
        List<Anchor> ways = new ArrayList<>(List.of(toNewest(words)));
        documents.list().stream().limit(MOST_DOCUMENTS).forEach(document -> ways.add(toDocument(document)));
        return ways;
    }

    private static Anchor toDocument(Document document) {
        Span title = new Span(document.title());
        title.getElement().setAttribute("lang", document.language());
        Anchor way = new Anchor(address(document), title);
        way.addClassName("document");
        return way;
    }

    private static String address(Document document) {
        return "d/" + document.id();
    }

    /** The address as one reads it. */
    private static String shown(String asked) {
        try {
            return Harmless.words(URLDecoder.decode(asked, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Harmless.words(asked);
        }
    }
}
