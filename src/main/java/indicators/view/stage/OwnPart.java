package indicators.view.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import indicators.briefing.OwnNumbers;
import indicators.briefing.OwnWords;
import indicators.briefing.Slide;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The presenter's own words on a slide. Their numbers lead to the sentences that state them; one that no sentence states
 * is underlined with dots and said to be the presenter's own.
 */
final class OwnPart {

    private final OwnWords own;
    private final SlideParts parts;
    private final Collection<String> near;
    private boolean unstated;

    OwnPart(Slide slide, SlideParts parts) {
        this.own = slide.words();
        this.parts = parts;
        this.near = parts.figuresOf(slide);
    }

    /**
     * The slide's heading: the presenter's own, with the name of what is shown as a line above it.
     *
     * @param name what is shown, in the board's words; null if nothing of the board is
     */
    void addHeading(HtmlContainer slide, @Nullable String name) {
        H2 heading = new H2();
        if (own.title().isEmpty()) {
            SlideParts.lines(heading, name == null ? "" : name);
        } else {
            if (name != null) {
                Paragraph shown = SlideParts.lines(new Paragraph(), name);
                shown.setClassName("shown-name");
                slide.add(shown);
            }
            say(heading, own.title());
        }
        if (!own.title().isEmpty() || name != null) {
            slide.add(heading);
        }
        addSubtitle(slide);
    }

    void addSubtitle(HtmlContainer slide) {
        if (!own.subtitle().isEmpty()) {
            Paragraph subtitle = say(new Paragraph(), own.subtitle());
            subtitle.setClassName("own-subtitle");
            slide.add(subtitle);
        }
    }

    /** The presenter's title in place of the document's, if there is one. */
    boolean addTitle(HtmlContainer title) {
        if (own.title().isEmpty()) {
            return false;
        }
        say(title, own.title());
        return true;
    }

    void addText(HtmlContainer slide) {
        Div head = new Div();
        head.setClassName("own-head");
        addHeading(head, null);
        Div body = new Div();
        body.setClassName("own-text");
        own.text().lines().filter(line -> !line.isBlank()).forEach(line -> body.add(say(new Paragraph(), line)));
        slide.add(head, body);
    }

    /** What must be said below own numbers that no sentence states; null if there are none. */
    @Nullable
    Component warning() {
        if (!unstated) {
            return null;
        }
        Span warning = new Span(parts.words().text("own.unstated"));
        warning.setClassName("own-warning");
        return warning;
    }

    private <C extends Component & HasComponents> C say(C part, String words) {
        List<OwnNumbers.Piece> pieces = parts.numbers().pieces(words, near);
        for (OwnNumbers.Piece piece : pieces) {
            Span span = new Span(piece.text());
            String figure = piece.figure();
            if (figure != null) {
                span.setClassName("number");
                span.getElement().setAttribute("data-figure", figure);
            } else if (piece.unstated()) {
                unstated = true;
                span.setClassName("unstated");
                span.getElement().setAttribute("title", parts.words().text("own.unstated"));
            }
            part.add(span);
        }
        return part;
    }
}
