package indicators.figure;

/** A part of the board under which families stand. */
public record Topic(String code, Name name) {}
