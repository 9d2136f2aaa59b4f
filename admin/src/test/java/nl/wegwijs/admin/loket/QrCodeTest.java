package nl.wegwijs.admin.loket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wegwijs.example.nl/chat?card=kind-wordt-18&lang=ti",
                "https://wegwijs.example.nl/chat/join/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "http://localhost:8080/chat?card=zorgverzekering-en-eigen-risico&lang=kmr"
            })
    void phoneReadsWhatWasWritten(String address) {
        var code = QrCode.of(address);
        assertThat(QrReader.read(code.modules(), code.path())).isEqualTo(address);
    }

    @Test
    void hasAQuietZone() {
        assertThat(QrCode.of("wegwijs").path()).startsWith("M4 4");
    }
}
