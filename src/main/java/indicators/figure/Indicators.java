package indicators.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store of the code lists: indicators, families, topics, areas. */
@Repository
public class Indicators {

    private final JdbcClient database;

    public Indicators(JdbcClient database) {
        this.database = database;
    }

    public Catalogue catalogue() {
        return new Catalogue(
                list("indicators", Indicators::indicator, Indicator::code),
                list("families", (row, at) -> new Family(row.getString("code"), name(row, "name")), Family::code),
                list("topics", (row, at) -> new Topic(row.getString("code"), name(row, "name")), Topic::code),
                list("areas", (row, at) -> new Area(row.getString("code"), name(row, "name")), Area::code));
    }

    /** The table's name is one of four constants of this class, never from outside. */
    private <T> Map<String, T> list(
            String table, org.springframework.jdbc.core.RowMapper<T> read, Function<T, String> code) {
        return database.sql("select * from " + table).query(read).list().stream()
                .collect(Collectors.toMap(code, Function.identity()));
    }

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        return new Indicator(
                row.getString("code"),
                name(row, "name"),
                name(row, "short"),
                row.getString("family"),
                row.getString("topic"),
                Unit.parse(row.getString("unit")),
                Polarity.parse(row.getString("polarity")),
                name(row, "definition"));
    }

    private static Name name(ResultSet row, String column) throws SQLException {
        return new Name(row.getString(column + "_zh"), row.getString(column + "_en"));
    }
}
