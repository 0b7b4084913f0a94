package indicators.view.stage;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import indicators.briefing.Briefing;
import indicators.briefing.SlideLanguage;
import indicators.view.shell.LonePage;
import indicators.view.shell.Words;
import java.net.URI;
import java.util.Locale;

/** A briefing as one HTML file: it works from a memory stick, with the stage's keys and the way from number to words. */
final class SingleFile {

    private static final String SCRIPT = "single*.js";

    private SingleFile() {}

    /** @param permalink where the briefing can be seen in the program */
    static String of(Briefing briefing, SlideLanguage language, URI permalink) {
        Words words = Words.in(language.words());
        StagePage slides = new StagePage(briefing, language);
        keepWithin(slides.getElement());
        Element stage = new Element("briefing-stage")
                .setAttribute("data-theme", briefing.deck().theme().name().toLowerCase(Locale.ROOT))
                .appendChild(slides.getElement());
        Main view = new Main();
        view.setClassName("stage-view");
        view.getElement()
                .appendChild(
                        stage, StageTools.inFile(briefing, permalink, words).getElement());
        String title = words.text("stage.title", briefing.deck().name());
        return LonePage.ofStage(language.words(), title, SCRIPT, view);
    }

    /** What needs the program is left out; a figure's link, which leads to the program's board, leads to its passage. */
    private static void keepWithin(Element element) {
        for (Element child : element.getChildren().toList()) {
            if (child.isTextNode()) {
                continue;
            }
            String figure = element.getAttribute("data-figure");
            if (child.hasAttribute("data-live")) {
                child.removeFromParent();
            } else if (child.getTag().equals("a") && figure != null) {
                child.setAttribute("href", "#figure=" + figure);
            } else {
                keepWithin(child);
            }
        }
    }
}
