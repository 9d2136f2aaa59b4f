package nl.wegwijs.admin;

import java.io.PrintStream;
import java.time.Clock;
import java.util.UUID;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.outbox.OutboxSender;
import nl.wegwijs.bot.outbox.Pace;
import nl.wegwijs.bot.terminal.TerminalChannel;

/// One conversation in the terminal, with everything real but the network.
public final class Terminal implements AutoCloseable {
    private final Application application;
    private final TerminalChannel channel;
    private final OutboxSender sender;
    private final String address = "terminal";

    public Terminal(Config config, Clock clock, PrintStream out) {
        this.application = new Application(config, clock);
        this.channel = new TerminalChannel(out);
        this.sender = new OutboxSender(application.database, channel, Pace.unlimited(), clock, 1);
        receive(new Incoming.Start("", ""));
    }

    public void say(String line) {
        receive(channel.read(line));
    }

    private void receive(Incoming.Content content) {
        var id = UUID.randomUUID().toString();
        application.inbox.receive(new Incoming(channel.id(), address, id, content, application.clock.instant()));
        sender.sendDue();
    }

    @Override
    public void close() {
        application.close();
    }
}
