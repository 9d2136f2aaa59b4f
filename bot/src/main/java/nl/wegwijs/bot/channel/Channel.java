package nl.wegwijs.bot.channel;

/// A road to people. Sending is asked for by the outbox only, one message at a time for each chat.
public interface Channel {
    /// `telegram`, `web` or `terminal`; stands in every stored row.
    String id();

    SendResult send(String address, Reply reply);

    /// Shows that an answer is coming, where the channel can. May do nothing; never fails.
    default void showTyping(String address) {}
}
