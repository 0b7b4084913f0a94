package indicators.view.board;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import indicators.view.shell.Words;

/** What the board shows while the data set holds no document: what is missing and how to bring it. */
final class NoDocument extends Main {

    NoDocument(Words words) {
        setClassName("problem");
        H1 title = new H1(words.text("empty.title"));
        title.setClassName("problem-title");
        add(title, new Paragraph(words.text("empty.lead")), new Paragraph(words.text("empty.how")));
    }
}
