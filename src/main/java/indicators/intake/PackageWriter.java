package indicators.intake;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a checked package in place of all that was there; the caller holds the transaction. */
final class PackageWriter {

    private static final List<String> PARENTS = List.of("documents", "indicators", "families", "topics", "areas");

    private final JdbcClient database;

    PackageWriter(JdbcClient database) {
        this.database = database;
    }

    /** Changes when anything that would be written changes. */
    static String version(DataPackage whole) {
        List<Row> all = new ArrayList<>(Rows.codes(whole));
        for (DataPackage.Entry entry : whole.entries()) {
            all.add(Rows.document(entry.document()));
            all.addAll(Rows.said(entry));
        }
        return Fingerprint.of(all);
    }

    /** Takes the lock that lets one intake at a time write, and tells what was taken in last; empty if nothing yet. */
    String lock() {
        return database.sql("select package from intakes where id = 1 for update")
                .query(String.class)
                .single();
    }

    void replaceAll(DataPackage whole, String version) {
        PARENTS.forEach(table -> database.sql("delete from " + table).update());
        List<Row> codes = Rows.codes(whole);
        codes.forEach(row -> row.insert(database));
        whole.entries().forEach(entry -> write(entry, codes));
        database.sql("update intakes set package = :package, taken_at = :now where id = 1")
                .param("package", version)
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    /** A document's version changes with anything that the screens show of it: its own rows, or a code list. */
    private void write(DataPackage.Entry entry, List<Row> codes) {
        Row document = Rows.document(entry.document());
        List<Row> said = Rows.said(entry);
        List<Row> shown = new ArrayList<>(codes);
        shown.add(document);
        shown.addAll(said);
        document.with("version", Fingerprint.of(shown)).insert(database);
        said.forEach(row -> row.insert(database));
    }
}
