package indicators.view.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import indicators.briefing.Briefing;
import indicators.view.shell.Words;

/** What who does not hold a briefing may do with it. */
final class NotYours extends Div {

    NotYours(Briefing briefing, Words words) {
        setClassName("problem");
        H1 title = new H1(words.text("edit.not-yours"));
        title.setClassName("problem-title");
        Anchor look = new Anchor("b/" + briefing.id() + "/present", words.text("edit.not-yours.look"));
        look.setRouterIgnore(true);
        add(title, new Paragraph(words.text("edit.not-yours.why")), new Paragraph(look));
    }
}
