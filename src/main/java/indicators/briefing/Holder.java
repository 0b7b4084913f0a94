package indicators.briefing;

/**
 * The right to edit, steer and delete one briefing, shown to have been proved: only {@link Keepers} and the making of a
 * briefing give it, so that no code path can forget to ask.
 */
public final class Holder {

    private final String briefing;

    Holder(String briefing) {
        this.briefing = briefing;
    }

    /** Id of the briefing. */
    public String briefing() {
        return briefing;
    }
}
