package indicators.view.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import indicators.chart.Card;
import indicators.chart.Run;
import java.util.List;

/** The facts of a card: name, period, the value large, the comparison in words. */
final class FactsPart extends Div {

    FactsPart(Card card, String headingId) {
        setClassName("facts");
        H3 name = new H3(card.name());
        name.setId(headingId);
        Paragraph reference = new Paragraph(card.reference());
        reference.setClassName("reference");
        add(name, reference);
        card.leads().forEach(lead -> add(new LeadLine(lead, card.leads().size() > 1)));
        for (List<Run> remark : card.remarks()) {
            add(new RunLine("remark", remark));
        }
        if (!card.polarity().isEmpty()) {
            Paragraph polarity = new Paragraph(new Span(card.polarity()));
            polarity.setClassName("polarity");
            add(polarity);
        }
    }
}
