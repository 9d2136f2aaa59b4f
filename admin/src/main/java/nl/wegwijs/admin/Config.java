package nl.wegwijs.admin;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All settings, read once from the environment. README lists each; a test compares the two.
///
/// @param telegramToken empty when Telegram is not used
/// @param baseUrl       the address under which people reach us, for links and QR codes
/// @param regions       whose gemeenten are served, as the ids of the content folder `regions`
/// @param behindProxy   whether `X-Forwarded-For` may be believed
public record Config(
        String host,
        int port,
        Path data,
        Optional<String> telegramToken,
        URI telegramApi,
        URI baseUrl,
        boolean behindProxy,
        Set<String> regions) {

    public Config {
        regions = Set.copyOf(regions);
    }

    static final String HOST = "WEGWIJS_HOST";
    static final String PORT = "WEGWIJS_PORT";
    static final String DATA = "WEGWIJS_DATA";
    static final String TELEGRAM_TOKEN = "WEGWIJS_TELEGRAM_TOKEN";
    static final String TELEGRAM_API = "WEGWIJS_TELEGRAM_API";
    static final String BASE_URL = "WEGWIJS_BASE_URL";
    static final String BEHIND_PROXY = "WEGWIJS_BEHIND_PROXY";
    static final String REGIONS = "WEGWIJS_REGIONS";

    /// Every name that is read; a name that ends in `_FILE` holds the path of a file with the secret.
    static final List<String> NAMES = List.of(
            HOST, PORT, DATA, TELEGRAM_TOKEN, TELEGRAM_TOKEN + "_FILE", TELEGRAM_API, BASE_URL, BEHIND_PROXY, REGIONS);

    /// All problems at once, in words that say what to do.
    public static final class Mistaken extends RuntimeException {
        private final List<String> problems;

        Mistaken(List<String> problems) {
            super(String.join("\n", problems));
            this.problems = List.copyOf(problems);
        }

        public List<String> problems() {
            return problems;
        }
    }

    /// @throws Mistaken when anything is wrong
    public static Config read(Map<String, String> environment) {
        var reader = new Reader(environment);
        var port = reader.port();
        var config = new Config(
                reader.text(HOST, "0.0.0.0"),
                port,
                reader.folder(),
                reader.secret(TELEGRAM_TOKEN),
                reader.address(TELEGRAM_API, "https://api.telegram.org"),
                reader.address(BASE_URL, "http://localhost:" + port),
                reader.yesOrNo(BEHIND_PROXY),
                reader.ids(REGIONS, "noord-drenthe"));
        if (!reader.problems.isEmpty()) {
            throw new Mistaken(reader.problems);
        }
        return config;
    }

    public Config withData(Path folder) {
        return new Config(host, port, folder, telegramToken, telegramApi, baseUrl, behindProxy, regions);
    }

    public boolean isHttps() {
        return "https".equals(baseUrl.getScheme());
    }

    private static final class Reader {
        private final Map<String, String> environment;
        private final List<String> problems = new ArrayList<>();

        Reader(Map<String, String> environment) {
            this.environment = environment;
        }

        String text(String name, String otherwise) {
            var value = environment.getOrDefault(name, "").strip();
            return value.isEmpty() ? otherwise : value;
        }

        int port() {
            var value = text(PORT, "8080");
            try {
                var port = Integer.parseInt(value);
                if (port >= 0 && port <= 65_535) {
                    return port;
                }
            } catch (NumberFormatException notANumber) {
                // reported below, with every other wrong value
            }
            problems.add(PORT + " must be a port number from 0 to 65535, not \"" + value + "\".");
            return 8080;
        }

        Path folder() {
            var value = text(DATA, "data");
            try {
                var folder = Path.of(value);
                if (Files.exists(folder) && !Files.isDirectory(folder)) {
                    problems.add(DATA + " must be a folder; \"" + value + "\" is a file.");
                }
                return folder;
            } catch (InvalidPathException odd) {
                problems.add(DATA + " is not a path: \"" + value + "\".");
                return Path.of("data");
            }
        }

        Optional<String> secret(String name) {
            var file = text(name + "_FILE", "");
            var value = text(name, "");
            if (!file.isEmpty() && !value.isEmpty()) {
                problems.add("Set " + name + " or " + name + "_FILE, not both.");
            }
            if (file.isEmpty()) {
                return value.isEmpty() ? Optional.empty() : Optional.of(value);
            }
            try {
                return Optional.of(Files.readString(Path.of(file)).strip());
            } catch (IOException | InvalidPathException unreadable) {
                problems.add(name + "_FILE names \"" + file + "\", which cannot be read.");
                return Optional.empty();
            }
        }

        URI address(String name, String otherwise) {
            var value = text(name, otherwise);
            try {
                var address = URI.create(value);
                if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                        && address.getHost() != null) {
                    return address;
                }
            } catch (IllegalArgumentException odd) {
                // reported below, with every other wrong value
            }
            problems.add(name + " must be an address such as https://wegwijs.example.nl, not \"" + value + "\".");
            return URI.create(otherwise);
        }

        /// Separated by commas.
        Set<String> ids(String name, String otherwise) {
            return Stream.of(text(name, otherwise).split(","))
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        }

        boolean yesOrNo(String name) {
            return switch (text(name, "no")) {
                case "yes", "true" -> true;
                case "no", "false" -> false;
                default -> {
                    problems.add(name + " must be yes or no.");
                    yield false;
                }
            };
        }
    }
}
