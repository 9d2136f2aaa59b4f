package nl.wegwijs.bot.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/// How a reply lies in the outbox.
public final class ReplyJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReplyJson() {}

    public static String write(Reply reply) {
        try {
            return JSON.writerFor(Reply.class).writeValueAsString(reply);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static Reply read(String json) {
        try {
            return JSON.readValue(json, Reply.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
