package nl.wegwijs.db.setting;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

public final class SettingStore {

    private final Handle handle;

    public SettingStore(Handle handle) {
        this.handle = handle;
    }

    public Optional<String> find(String key) {
        return handle.createQuery("""
                select value
                from setting
                where key = :key
                """).bind("key", key).mapTo(String.class).findOne();
    }

    public void save(String key, String value) {
        handle.createUpdate("""
                insert into setting (key, value)
                values (:key, :value)
                on conflict (key)
                do update set value = excluded.value
                """).bind("key", key).bind("value", value).execute();
    }

    public Map<String, String> all() {
        return handle.createQuery("""
                select key, value
                from setting
                """).reduceRows(new TreeMap<>(), (settings, row) -> {
            settings.put(row.getColumn("key", String.class), row.getColumn("value", String.class));
            return settings;
        });
    }
}
