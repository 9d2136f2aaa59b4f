package nl.wegwijs.admin.command;

import java.nio.file.Path;
import java.time.Clock;
import nl.wegwijs.admin.Config;
import nl.wegwijs.admin.Server;
import nl.wegwijs.admin.demo.DemoData;
import picocli.CommandLine.Command;

@Command(
        name = "demo",
        description =
                "Starts everything with the shipped sociale kaart, demo staff and demo newcomers, in a folder of its own (demo-data, or WEGWIJS_DATA).",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Runnable {
    @Override
    public void run() {
        var config = Config.read(System.getenv());
        var folder = System.getenv("WEGWIJS_DATA") == null ? Path.of("demo-data") : config.data();
        var server = Server.startDemo(config.withData(folder), Clock.systemUTC());
        System.out.println();
        System.out.println("Wegwijs demo. Everything in it is made up.");
        System.out.println("  chat     " + server.address("/chat"));
        System.out.println("  loket    " + server.address("/loket"));
        System.out.println("  console  " + server.address("/console"));
        System.out.println(
                "  Telegram " + (config.telegramToken().isPresent() ? "joins" : "is off (set WEGWIJS_TELEGRAM_TOKEN)"));
        System.out.println();
        System.out.println("Logins, all with the password " + DemoData.PASSWORD + ":");
        for (var login : DemoData.LOGINS) {
            System.out.printf("  %-28s %s%n", login.email(), login.name());
        }
        System.out.println();
        System.out.println("Stop with Ctrl-C.");
        server.awaitEnd();
    }
}
