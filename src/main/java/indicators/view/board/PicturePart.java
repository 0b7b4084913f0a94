package indicators.view.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import indicators.apex.ApexChart;
import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.view.shell.Words;
import java.util.List;

/** A picture with its caption above and what was derived for it below. */
final class PicturePart extends Div {

    PicturePart(Chart chart, List<Card.Derivation> derivations, Words words) {
        setClassName("picture");
        addClassName(chart.kind().name().toLowerCase(java.util.Locale.ROOT));
        Paragraph caption = new Paragraph(chart.caption());
        caption.setClassName("caption");
        add(caption);
        getElement().appendChild(ApexChart.markup(new Plotter(words).plot(chart)));
        for (Card.Derivation derivation : derivations) {
            Span swatch = new Span();
            swatch.setClassName("swatch derived");
            Span mark = new Span(words.text("derived.mark"));
            mark.setClassName("derived-mark");
            Paragraph note = new Paragraph(swatch, mark, new Span(derivation.words()));
            note.setClassName("derivation");
            note.getElement().setAttribute("data-figure", derivation.figure());
            add(note);
        }
    }
}
