package indicators.figure;

/** Indicators that one card shows together. */
public record Family(String code, Name name) {}
