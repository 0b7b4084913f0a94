package indicators.view.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import indicators.figure.Language;
import java.util.List;

/** A page that says what is wrong and where one can go from here. */
abstract class Problem extends Div implements HasDynamicTitle {

    private String title = "";

    Problem() {
        setClassName("app");
    }

    static Words words() {
        return Words.in(Language.of(UI.getCurrent().getLocale()));
    }

    /** The way that is always there. */
    static Anchor toNewest(Words words) {
        return new Anchor("", words.text("problem.to-newest"));
    }

    /** Says it: a heading, sentences, and ways on. */
    void say(Words words, String problem, List<String> sentences, List<Anchor> ways) {
        title = problem + " · " + words.text("bar.name");
        H1 heading = new H1(problem);
        heading.setClassName("problem-title");
        Main main = new Main(heading);
        main.setClassName("problem");
        sentences.forEach(sentence -> main.add(new Paragraph(sentence)));
        ways.forEach(way -> main.add((Component) way));
        removeAll();
        add(new TopBar(words, Preferences.theme(), null, new Preferences.Remembering(this)), main);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
