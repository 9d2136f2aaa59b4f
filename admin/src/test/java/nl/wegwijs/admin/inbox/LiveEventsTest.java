package nl.wegwijs.admin.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.bot.bell.Bell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(30)
final class LiveEventsTest {
    @Test
    void ringsForOnesOwnGemeenteAndCarriesNothing() throws Exception {
        try (var console = RunningConsole.start()) {
            console.hire("rosa", "assen", Role.REGIEVOERDER);
            try (var events = listen(console.signedIn("rosa"))) {
                assertThat(next(events)).isEqualTo("event: listening");
                console.bell.ring(Bell.handoffsOf("tynaarlo"));
                console.bell.ring(Bell.chat(1));
                console.bell.ring(Bell.handoffsOf("assen"));
                assertThat(next(events)).isEqualTo("data: now");
                assertThat(next(events)).isEqualTo("event: changed");
                assertThat(next(events)).isEqualTo("data: now");
            }
        }
    }

    @Test
    void endsWithTheSession() throws Exception {
        try (var console = RunningConsole.start()) {
            console.hire("rosa", "assen", Role.REGIEVOERDER);
            try (var events = listen(console.signedIn("rosa"))) {
                assertThat(next(events)).isEqualTo("event: listening");
                assertThat(next(events)).isEqualTo("data: now");
                console.database.update(stores ->
                        stores.sessions().deleteOf(console.staff("rosa").id()));
                console.bell.ring(Bell.handoffsOf("assen"));
                String line;
                do {
                    line = events.readLine();
                } while (line != null);
            }
        }
    }

    @Test
    void endsQuietlyWhenThePageGoesAway() throws Exception {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
        try (var console = RunningConsole.start()) {
            console.hire("rosa", "assen", Role.REGIEVOERDER);
            var rosa = console.signedIn("rosa");
            try (var events = listen(rosa)) {
                assertThat(next(events)).isEqualTo("event: listening");
            }
            rosa.client().shutdownNow();
            for (int i = 0; i < 20; i++) {
                console.bell.ring(Bell.handoffsOf("assen"));
                assertThat(console.visitor().get("/console").statusCode()).isEqualTo(303);
            }
        }
        assertThat(log.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .isEmpty();
    }

    private static BufferedReader listen(Visitor visitor) throws Exception {
        var request = visitor.request("/console/events?gemeente=assen")
                .header("Accept", "text/event-stream")
                .build();
        var answer = visitor.client().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static String next(BufferedReader events) throws Exception {
        String line;
        do {
            line = events.readLine();
        } while (line.isEmpty());
        return line.strip();
    }
}
