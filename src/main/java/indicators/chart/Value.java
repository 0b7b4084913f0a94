package indicators.chart;

import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Measure;
import indicators.figure.Period;
import indicators.figure.Quantity;

/** A value that a picture can draw, and what it is the value of: stated in the text, or derived from what it states. */
sealed interface Value {

    /** Stands in the text. */
    record Stated(Figure figure) implements Value {
        @Override
        public String id() {
            return figure.id();
        }

        @Override
        public String indicator() {
            return figure.indicator();
        }

        @Override
        public Measure measure() {
            return figure.measure();
        }

        @Override
        public String area() {
            return figure.area();
        }

        @Override
        public Period period() {
            return figure.period();
        }

        @Override
        public Quantity quantity() {
            return figure.quantity();
        }
    }

    /** Is computed from two figures of the text. */
    record Derived(DerivedFigure figure) implements Value {
        @Override
        public String id() {
            return figure.id();
        }

        @Override
        public String indicator() {
            return figure.indicator();
        }

        @Override
        public Measure measure() {
            return figure.measure();
        }

        @Override
        public String area() {
            return figure.area();
        }

        @Override
        public Period period() {
            return figure.period();
        }

        @Override
        public Quantity quantity() {
            return figure.quantity();
        }
    }

    String id();

    String indicator();

    Measure measure();

    String area();

    Period period();

    Quantity quantity();

    /** Whether both are values of the same thing: same indicator, measure, area and period. */
    default boolean sameThing(Value other) {
        return indicator().equals(other.indicator())
                && measure() == other.measure()
                && area().equals(other.area())
                && period().equals(other.period());
    }

    /** Whether both may be read off one scale: same measure in the same unit. */
    default boolean sameScale(Value other) {
        return measure() == other.measure()
                && quantity().unit().equals(other.quantity().unit());
    }
}
