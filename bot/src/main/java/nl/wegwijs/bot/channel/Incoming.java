package nl.wegwijs.bot.channel;

import java.time.Instant;

/// Something that arrived from a person.
///
/// @param channel    the channel's id: `telegram`, `web`, `terminal`
/// @param address    where answers go, in the channel's own terms
/// @param externalId the channel's own id of this message; the same id is never handled twice
public record Incoming(String channel, String address, String externalId, Content content, Instant at) {

    public sealed interface Content {}

    /// The person opened the chat, perhaps through a link or QR code that names a topic (`""` when it names none).
    public record Start(String topicId, String languageTag) implements Content {}

    public record Text(String text) implements Content {}

    /// A button was pressed; `data` is what [Button.Press#data] carried.
    public record Press(String data) implements Content {}

    /// A photo, voice message, location, sticker: things that we cannot read. `kind` is a word of our own.
    public record Unreadable(String kind) implements Content {}
}
