package nl.wegwijs.bot.channel;

import java.time.Duration;

/// What became of one attempt to send.
public sealed interface SendResult {
    /// The channel took it; `externalId` is the channel's id of the message, `""` where it has none.
    record Sent(String externalId) implements SendResult {}

    /// Not now: the channel is away, or asked us to wait this long.
    record RetryLater(Duration delay, String why) implements SendResult {}

    /// Never: this message cannot reach this person.
    record Undeliverable(String why, boolean blockedByPerson) implements SendResult {}
}
