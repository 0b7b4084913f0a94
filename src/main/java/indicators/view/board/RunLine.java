package indicators.view.board;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import indicators.chart.Run;
import java.util.List;

/** A line in the program's own words whose figures and claims lead to their passage. */
final class RunLine extends Paragraph {

    RunLine(String className, List<Run> runs) {
        setClassName(className);
        for (Run run : runs) {
            String figure = run.figure();
            String claim = run.claim();
            if (figure != null) {
                add(link(run.text(), "data-figure", figure));
            } else if (claim != null) {
                add(link(run.text(), "data-claims", claim));
            } else {
                add(run.text());
            }
        }
    }

    private static NativeButton link(String words, String kind, String id) {
        NativeButton link = new NativeButton(words);
        link.setClassName("number");
        link.getElement().setAttribute(kind, id);
        return link;
    }
}
