package nl.wegwijs.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigTest {
    @Test
    void worksWithoutAnySetting() {
        var config = Config.read(Map.of());
        assertThat(config.port()).isEqualTo(8080);
        assertThat(config.telegramToken()).isEmpty();
        assertThat(config.isHttps()).isFalse();
    }

    @Test
    void reportsEveryProblemAtOnce() {
        var environment = Map.of(Config.PORT, "eighty", Config.BASE_URL, "wegwijs", Config.BEHIND_PROXY, "maybe");
        assertThatThrownBy(() -> Config.read(environment))
                .isInstanceOfSatisfying(
                        Config.Mistaken.class,
                        mistaken -> assertThat(mistaken.problems()).hasSize(3));
    }

    @Test
    void readsASecretFromAFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("token"), "123:abc\n");
        var config = Config.read(Map.of(Config.TELEGRAM_TOKEN + "_FILE", file.toString()));
        assertThat(config.telegramToken()).contains("123:abc");
    }

    @Test
    void refusesASecretThatIsGivenTwice(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("token"), "123:abc");
        var environment = Map.of(Config.TELEGRAM_TOKEN + "_FILE", file.toString(), Config.TELEGRAM_TOKEN, "456:def");
        assertThatThrownBy(() -> Config.read(environment)).isInstanceOf(Config.Mistaken.class);
    }

    @Test
    void readmeListsEverySetting() throws IOException {
        var readme = Files.readString(Path.of("..", "README.md"));
        for (var name : Config.NAMES) {
            assertThat(readme).contains(name);
        }
    }
}
