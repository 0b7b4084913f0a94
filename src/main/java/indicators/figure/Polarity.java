package indicators.figure;

import java.util.Locale;

/** Which direction of an indicator is the wished-for one. Never read from the sign of a figure. */
public enum Polarity {
    HIGHER,
    LOWER,
    NEUTRAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the code is none of {@code higher}, {@code lower}, {@code neutral} */
    public static Polarity parse(String code) {
        return Codes.parse(values(), Polarity::code, code);
    }
}
