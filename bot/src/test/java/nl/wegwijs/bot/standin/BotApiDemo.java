package nl.wegwijs.bot.standin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The stand-in as a program of its own: `BotApiDemo [port]`. A line `12 hello` is what person 12 says, `12 #Assen`
/// what they press; what the bot sends is printed.
public final class BotApiDemo {
    private BotApiDemo() {}

    public static void main(String[] arguments) throws IOException {
        try (var standIn = BotApiStandIn.start(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0)) {
            System.out.println("WEGWIJS_TELEGRAM_API=" + standIn.address());
            System.out.println("WEGWIJS_TELEGRAM_TOKEN=" + BotApiStandIn.TOKEN);
            Thread.ofVirtual().start(() -> print(standIn));
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                perform(standIn, line.strip());
            }
        }
    }

    private static void perform(BotApiStandIn standIn, String line) {
        var words = line.split(" ", 2);
        if (words.length < 2 || !words[0].matches("\\d+")) {
            System.out.println("write: NUMBER text, or NUMBER #label");
            return;
        }
        long chat = Long.parseLong(words[0]);
        if (!words[1].startsWith("#")) {
            standIn.says(chat, words[1]);
            return;
        }
        var label = words[1].substring(1);
        standIn.messages(chat).reversed().stream()
                .filter(message -> message.findKey(label).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        message -> standIn.presses(message, label), () -> System.out.println("no such key: " + label));
    }

    private static void print(BotApiStandIn standIn) {
        Map<Integer, Integer> shown = new HashMap<>();
        while (true) {
            for (var message : standIn.messages()) {
                if (shown.getOrDefault(message.id(), -1) < message.edited()) {
                    shown.put(message.id(), message.edited());
                    System.out.println("→ " + message.chat() + ": " + message.text());
                    message.rows()
                            .forEach(row -> System.out.println("    "
                                    + row.stream()
                                            .map(key -> "[" + key.label() + "]")
                                            .toList()));
                }
            }
            standIn.awaitAnyCall();
        }
    }
}
