package indicators.picture;

import indicators.chart.Card;

/** A value set large with its unit; of several, each with the name of its member beside it. */
final class LeadValue implements Piece {

    private static final int ALONE = 60;
    private static final int SEVERAL = 40;
    private static final int LABEL = 12;
    private static final double UNIT_GAP = 0.05;

    private final Card.Lead lead;
    private final Type type;
    private final int size;

    LeadValue(Card.Lead lead, boolean several, Type type) {
        this.lead = lead;
        this.type = type;
        this.size = several ? SEVERAL : ALONE;
    }

    @Override
    public double height() {
        return size * 1.15;
    }

    /** How wide value and unit are. */
    double width() {
        double label = lead.label().isEmpty() ? 0 : LABEL + type.own().width(lead.label());
        return numberWidth() + size * UNIT_GAP + unit().width(lead.unit()) + label;
    }

    private Face number() {
        return type.value(size);
    }

    /** A sign is read with its number; a word in Han or Latin stands smaller beside it. */
    private Face unit() {
        return type.value(size * (lead.unit().equals("%") ? 58 : 40) / 100);
    }

    private double numberWidth() {
        return number().width(lead.number());
    }

    @Override
    public void draw(Svg svg, double x, double y) {
        double baseline = y + height() / 2 + size * 0.35;
        double after = x + numberWidth() + size * UNIT_GAP;
        svg.text(baseline, number(), () -> svg.words(x, lead.number(), number(), numberWidth(), false));
        svg.label(after, baseline, lead.unit(), unit());
        if (!lead.label().isEmpty()) {
            svg.label(after + unit().width(lead.unit()) + LABEL, baseline, lead.label(), type.own());
        }
    }
}
