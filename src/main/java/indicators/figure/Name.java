package indicators.figure;

/** The name of a thing in the languages the program speaks. */
public record Name(String zh, String en) {

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
