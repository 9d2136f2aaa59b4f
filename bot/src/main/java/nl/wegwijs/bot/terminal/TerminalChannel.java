package nl.wegwijs.bot.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Channel;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.channel.SendResult;

/// Prints replies; buttons get a number that can be typed.
public final class TerminalChannel implements Channel {
    private final PrintStream out;
    private final List<Button.Press> numbered = new ArrayList<>();

    public TerminalChannel(PrintStream out) {
        this.out = out;
    }

    @Override
    public String id() {
        return "terminal";
    }

    @Override
    public synchronized SendResult send(String address, Reply reply) {
        out.println();
        out.println(reply.plainText());
        numbered.clear();
        for (var button : reply.buttons()) {
            switch (button) {
                case Button.Press press -> {
                    numbered.add(press);
                    out.println("  #" + numbered.size() + " " + press.label());
                }
                case Button.Call call -> out.println("  ☎ " + call.label() + ": " + call.number());
                case Button.Open open -> out.println("  " + open.label() + ": " + open.url());
            }
        }
        out.flush();
        return new SendResult.Sent("");
    }

    /// What pressing `#2` sends, or the line itself.
    public synchronized Incoming.Content read(String line) {
        if (line.matches("#\\d{1,2}")) {
            int number = Integer.parseInt(line.substring(1));
            if (number >= 1 && number <= numbered.size()) {
                return new Incoming.Press(numbered.get(number - 1).data());
            }
        }
        return new Incoming.Text(line);
    }
}
