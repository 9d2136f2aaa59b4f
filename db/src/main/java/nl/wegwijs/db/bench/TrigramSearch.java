package nl.wegwijs.db.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Full-text search of SQLite (FTS5) with its trigram tokenizer, in memory: one row a text, any word may match.
/// Only to compare with.
public final class TrigramSearch implements AutoCloseable {
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_FOUND = 10;

    private final Connection connection;
    private final PreparedStatement search;

    /// @param texts by id
    public TrigramSearch(Map<String, String> texts) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            try (var statement = connection.createStatement()) {
                statement.execute("create virtual table body using fts5(id unindexed, text, tokenize = 'trigram')");
            }
            try (var insert = connection.prepareStatement("insert into body (id, text) values (?, ?)")) {
                for (var text : texts.entrySet()) {
                    insert.setString(1, text.getKey());
                    insert.setString(2, text.getValue());
                    insert.execute();
                }
            }
            search = connection.prepareStatement(
                    "select id from body where body match ? order by rank limit " + MOST_FOUND);
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite without FTS5", e);
        }
    }

    /// Ids, best first.
    public List<String> find(String question) {
        var found = new ArrayList<String>();
        var words = Arrays.stream(question.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" OR "));
        if (words.isEmpty()) {
            return found;
        }
        try {
            search.setString(1, words);
            try (var rows = search.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("a search that SQLite cannot read", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("closing memory failed", e);
        }
    }
}
