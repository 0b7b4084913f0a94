package indicators.view.board;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import indicators.chart.Detail;
import indicators.view.shell.Words;

/** Everything stored on one figure; hidden until the figure is active. */
final class DetailSection extends Section {

    DetailSection(Detail detail, String figureAndSentence, Words words) {
        setClassName("detail");
        getElement()
                .setAttribute("data-detail", detail.figure())
                .setAttribute("data-parts", String.join(" ", detail.parts()))
                .setAttribute("data-in-card", detail.card())
                .setAttribute("data-copy", figureAndSentence)
                .setAttribute("hidden", true);
        Span id = new Span(detail.figure());
        id.setClassName("figure-id");
        H3 name = new H3(detail.name());
        Paragraph head = new Paragraph(id);
        DescriptionList entries = new DescriptionList();
        for (Detail.Entry entry : detail.entries()) {
            Description description = new Description(new Span(entry.value()));
            if (!entry.note().isEmpty()) {
                Span note = new Span(entry.note());
                note.setClassName("entry-note");
                description.add(note);
            }
            entries.add(new Term(entry.term()), description);
        }
        if (detail.derived()) {
            Span mark = new Span(words.text("derived.mark"));
            mark.setClassName("derived-mark");
            head.addComponentAsFirst(mark);
        }
        add(name, head, entries);
    }
}
