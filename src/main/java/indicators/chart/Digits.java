package indicators.chart;

import java.math.BigDecimal;

/** Writes large numbers with a comma between groups of three digits; decimals as they are. */
final class Digits {

    private Digits() {}

    static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return (number.signum() < 0 ? "−" : "") + grouped;
    }
}
