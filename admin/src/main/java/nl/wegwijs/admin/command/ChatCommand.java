package nl.wegwijs.admin.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.wegwijs.admin.Config;
import nl.wegwijs.admin.Terminal;
import picocli.CommandLine.Command;

@Command(
        name = "chat",
        description = "A conversation in the terminal; type #1 to press the first button, an empty line to leave.",
        mixinStandardHelpOptions = true)
public final class ChatCommand implements Runnable {
    @Override
    public void run() {
        try (var conversation = new Terminal(Config.read(System.getenv()), Clock.systemUTC(), System.out)) {
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var line = in.readLine(); line != null && !line.isBlank(); line = in.readLine()) {
                conversation.say(line);
            }
        } catch (IOException gone) {
            // the terminal was closed: nothing to tell anybody
        }
    }
}
