package nl.wegwijs.bot.channel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;

/// A thing to tap under a message. Labels are in the reader's language.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Button.Press.class, name = "press"),
    @JsonSubTypes.Type(value = Button.Call.class, name = "call"),
    @JsonSubTypes.Type(value = Button.Open.class, name = "open")
})
public sealed interface Button {
    String label();

    /// Comes back to us as [Incoming.Press]. `icon` names a pictogram of the web chat and may be empty;
    /// Telegram shows the emoji that stands in the label's place.
    record Press(String label, String data, String icon) implements Button {
        /// Telegram takes at most 64 bytes of callback data.
        private static final int LONGEST = 64;

        public Press {
            if (data.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
                throw new IllegalArgumentException("button data is longer than 64 bytes: " + data);
            }
        }

        public Press(String label, String data) {
            this(label, data, "");
        }
    }

    /// Dials `number` where the device can.
    record Call(String label, String number) implements Button {}

    record Open(String label, String url) implements Button {}
}
