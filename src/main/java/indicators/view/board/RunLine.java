package indicators.view.board;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import indicators.chart.Run;
import java.util.List;

/** A line in the program's own words whose figures lead to their passage. */
final class RunLine extends Paragraph {

    RunLine(String className, List<Run> runs) {
        setClassName(className);
        for (Run run : runs) {
            String figure = run.figure();
            if (figure == null) {
                add(run.text());
            } else {
                NativeButton number = new NativeButton(run.text());
                number.setClassName("number");
                number.getElement().setAttribute("data-figure", figure);
                add(number);
            }
        }
    }
}
