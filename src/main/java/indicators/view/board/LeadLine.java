package indicators.view.board;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import indicators.chart.Card;

/** A value set large, which leads to its passage. */
public final class LeadLine extends Paragraph {

    /** @param several whether the card has other values beside this one */
    public LeadLine(Card.Lead lead, boolean several) {
        Span unit = new Span(lead.unit());
        unit.setClassName(lead.unit().equals("%") ? "unit sign" : "unit");
        NativeButton value = new NativeButton();
        value.add(new Span(lead.number()), unit);
        value.setClassName("value");
        value.getElement().setAttribute("data-figure", lead.figure());
        add(value);
        setClassName(several ? "lead several" : "lead");
        if (!lead.label().isEmpty()) {
            Span label = new Span(lead.label());
            label.setClassName("member");
            add(label);
        }
    }
}
