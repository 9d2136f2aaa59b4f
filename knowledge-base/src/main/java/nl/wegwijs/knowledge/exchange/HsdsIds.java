package nl.wegwijs.knowledge.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// HSDS names everything by a UUID; ours follow from our own ids, so that two exports give the same ones.
final class HsdsIds {

    private HsdsIds() {}

    static String of(String... parts) {
        return UUID.nameUUIDFromBytes(("wegwijs/" + String.join("/", parts)).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
