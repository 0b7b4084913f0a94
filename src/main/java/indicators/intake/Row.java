package indicators.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row to be written. Its table and columns are constants of {@link Rows}, never from outside. */
final class Row {

    private final String table;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Row(String table) {
        this.table = table;
    }

    Row with(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    void insert(JdbcClient database) {
        String columns = String.join(", ", values.keySet());
        String places = ", ?".repeat(values.size()).substring(2);
        database.sql("insert into " + table + " (" + columns + ") values (" + places + ")")
                .params(new ArrayList<>(values.values()))
                .update();
    }

    void feed(Fingerprint print) {
        print.add(table);
        print.add(Integer.toString(values.size()));
        values.forEach((column, value) -> {
            print.add(column);
            print.add(value == null ? null : value.toString());
        });
    }
}
