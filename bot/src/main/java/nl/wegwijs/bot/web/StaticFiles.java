package nl.wegwijs.bot.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/// Styles, scripts, fonts and pictures from the jar's folder `web`. Under the address that [#address] gives, a browser
/// keeps a file for a year without asking again: a changed file has another address.
public final class StaticFiles {
    private static final Pattern PATH = Pattern.compile("[a-z0-9][a-zA-Z0-9-]*(?:[./][a-zA-Z0-9][a-zA-Z0-9-]*)*");
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8",
            "md", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json");

    private final Map<String, Optional<Found>> read = new ConcurrentHashMap<>();

    private record Found(String type, String mark, byte[] bytes, byte[] zipped) {}

    /// @throws IllegalArgumentException when there is no such file
    public String address(String path) {
        var file = find(path).orElseThrow(() -> new IllegalArgumentException("no file web/" + path));
        return "/web/" + path + "?v=" + file.mark();
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/web/<path>", context -> send(context, context.pathParam("path")));
    }

    public void send(Context context, String path) {
        var found = find(path);
        if (found.isEmpty()) {
            context.status(404);
            return;
        }
        var file = found.get();
        var tag = "\"" + file.mark() + "\"";
        var neverChanges = path.startsWith("fonts/") || file.mark().equals(context.queryParam("v"));
        context.header("Cache-Control", neverChanges ? FOR_A_YEAR : "no-cache").header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType(file.type()).disableCompression();
        var accepted = Optional.ofNullable(context.header("Accept-Encoding")).orElse("");
        if (accepted.contains("gzip") && file.zipped().length < file.bytes().length) {
            context.header("Content-Encoding", "gzip")
                    .header("Vary", "Accept-Encoding")
                    .result(file.zipped());
        } else {
            context.result(file.bytes());
        }
    }

    private Optional<Found> find(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1);
        if (!PATH.matcher(path).matches() || !TYPES.containsKey(ending)) {
            return Optional.empty();
        }
        var known = read.get(path);
        if (known != null) {
            return known;
        }
        var found = readFile(path, TYPES.getOrDefault(ending, ""));
        if (found.isPresent()) {
            read.put(path, found);
        }
        return found;
    }

    private static Optional<Found> readFile(String path, String type) {
        try (var stream = StaticFiles.class.getResourceAsStream("/web/" + path)) {
            if (stream == null) {
                return Optional.empty();
            }
            var bytes = stream.readAllBytes();
            return Optional.of(new Found(type, mark(bytes), bytes, zip(bytes)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static String mark(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(hash, 6));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
