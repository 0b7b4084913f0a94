package indicators.chart;

import java.math.BigDecimal;

/** How English says large numbers and places. */
final class EnglishNumbers {

    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

    private EnglishNumbers() {}

    /** Written out below a million; from there on in millions, billions and trillions, exactly. */
    static String large(BigDecimal whole) {
        if (whole.abs().compareTo(MILLION) < 0) {
            return Digits.grouped(whole);
        }
        if (reaches(whole, 12)) {
            return Digits.grouped(shortest(whole.movePointLeft(12))) + " trillion";
        }
        return reaches(whole, 9)
                ? Digits.grouped(shortest(whole.movePointLeft(9))) + " billion"
                : Digits.grouped(shortest(whole.movePointLeft(6))) + " million";
    }

    private static boolean reaches(BigDecimal whole, int power) {
        return whole.abs().movePointLeft(power).compareTo(BigDecimal.ONE) >= 0;
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String ordinal(int place) {
        boolean teen = place % 100 / 10 == 1;
        return place
                + switch (teen ? 0 : place % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
