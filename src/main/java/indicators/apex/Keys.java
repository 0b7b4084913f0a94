package indicators.apex;

import java.util.regex.Pattern;

/** Keys travel through attributes and selectors, so they are plain words. */
final class Keys {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]+");

    private Keys() {}

    static void check(String key) {
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
    }
}
