package indicators.view.stage;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import indicators.briefing.Slide;
import indicators.briefing.SlideLanguage;
import java.util.Locale;

/** One slide, drawn at 1080 px of height and scaled to where it is shown. */
@Tag("section")
public final class SlideSection extends HtmlContainer {

    /**
     * @param number of the slide among those presented, from 1; 0 if it is left out
     * @param total how many are presented
     */
    public SlideSection(int number, int total, Slide slide, SlideParts parts) {
        setClassName("slide slide-" + slide.kind().name().toLowerCase(Locale.ROOT));
        setClassName("both", parts.language() == SlideLanguage.BOTH);
        getElement()
                .setAttribute("data-slide", Integer.toString(number))
                .setAttribute("data-id", Integer.toString(slide.id()))
                .setAttribute("aria-roledescription", parts.words().text("stage.slide"))
                .setAttribute(
                        "aria-label",
                        parts.words().text("stage.place", Integer.toString(number), Integer.toString(total)));
        OwnPart own = new OwnPart(slide, parts);
        switch (slide.kind()) {
            case TITLE -> parts.title(this, own);
            case OVERVIEW -> parts.overview(this, slide.key(), own);
            case CARD -> parts.card(this, slide, own);
            case STATEMENTS -> StatementsPart.addTo(this, parts, own);
            case SOURCES -> SourcesPart.addTo(this, parts, own);
            case TEXT -> own.addText(this);
        }
        parts.foot(this, number, total, own);
    }
}
