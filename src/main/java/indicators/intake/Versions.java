package indicators.intake;

import java.nio.charset.StandardCharsets;

/** Hashes of what a package says: of the whole, and of what is shown of one document. */
final class Versions {

    private Versions() {}

    /** Changes when anything in the package changes. */
    static String of(DataPackage whole) {
        StringBuilder all = new StringBuilder(codes(whole));
        whole.entries().forEach(entry -> all.append(said(entry)));
        return hash(all.toString());
    }

    /** Changes when anything that the screens show of this document changes: its own rows, or a code list. */
    static String of(DataPackage whole, DataPackage.Entry entry) {
        return hash(codes(whole) + said(entry));
    }

    private static String codes(DataPackage whole) {
        return whole.topics() + "\n" + whole.families() + "\n" + whole.areas() + "\n" + whole.indicators() + "\n";
    }

    private static String said(DataPackage.Entry entry) {
        return entry.document() + "\n" + entry.document().text().verbatim() + "\n" + entry.figures() + "\n"
                + entry.claims() + "\n" + entry.setAside() + "\n" + entry.translations() + "\n";
    }

    private static String hash(String words) {
        return Hash.of(words.getBytes(StandardCharsets.UTF_8));
    }
}
