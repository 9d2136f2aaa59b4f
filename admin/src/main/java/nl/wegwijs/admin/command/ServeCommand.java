package nl.wegwijs.admin.command;

import java.time.Clock;
import nl.wegwijs.admin.Config;
import nl.wegwijs.admin.Server;
import picocli.CommandLine.Command;

@Command(
        name = "serve",
        description =
                "Starts everything with the settings of the environment; the first visitor to /console creates the administrator.",
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Runnable {
    @Override
    public void run() {
        var server = Server.start(Config.read(System.getenv()), Clock.systemUTC());
        System.out.println("Wegwijs listens.");
        System.out.println("  chat     " + server.address("/chat"));
        System.out.println("  console  " + server.address("/console"));
        System.out.println("  loket    " + server.address("/loket"));
        server.awaitEnd();
    }
}
