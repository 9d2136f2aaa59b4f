package nl.wegwijs.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Looks into the file, and changes it, behind the back of the program.
public final class RawSql {

    private RawSql() {}

    public static void run(Path folder, String sql) {
        try (Connection connection = connect(folder);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static List<String> tables(Path folder) {
        return firstColumn(folder, "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'");
    }

    /// Every value of every column of every row, as text.
    public static List<String> everyValue(Path folder, String table) {
        return rows(folder, "select * from " + table).stream()
                .flatMap(List::stream)
                .toList();
    }

    public static List<String> firstColumn(Path folder, String sql) {
        return rows(folder, sql).stream().map(List::getFirst).toList();
    }

    private static List<List<String>> rows(Path folder, String sql) {
        try (Connection connection = connect(folder);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<String>> found = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++)
                    row.add(String.valueOf(rows.getString(column)));
                found.add(row);
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("wegwijs.db"));
    }
}
