package indicators.view.stage;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import indicators.briefing.Slide;
import java.util.Locale;

/** One slide on the stage, drawn at 1080 px of height and scaled to the screen. */
@Tag("section")
final class SlideSection extends HtmlContainer {

    SlideSection(int number, int total, Slide slide, SlideParts parts) {
        setClassName("slide slide-" + slide.kind().name().toLowerCase(Locale.ROOT));
        getElement()
                .setAttribute("data-slide", Integer.toString(number))
                .setAttribute("aria-roledescription", parts.words().text("stage.slide"))
                .setAttribute(
                        "aria-label",
                        parts.words().text("stage.place", Integer.toString(number), Integer.toString(total)));
        switch (slide.kind()) {
            case TITLE -> parts.title(this);
            case OVERVIEW -> parts.overview(this, slide.key());
            case CARD -> parts.card(this, slide.key());
            case STATEMENTS -> parts.statements(this);
            case SOURCES -> parts.sources(this);
        }
        parts.foot(this, number, total);
    }
}
