package nl.wegwijs.bot.webchat;

import nl.wegwijs.bot.channel.Incoming;

/// Where what people write goes in.
@FunctionalInterface
public interface Inlet {
    /// Returns when the message and all that follows from it are stored; throws when they are not.
    void receive(Incoming incoming);
}
