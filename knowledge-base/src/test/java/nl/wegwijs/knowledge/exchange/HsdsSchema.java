package nl.wegwijs.knowledge.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// The JSON Schemas of HSDS 3, which are not part of the repository.
final class HsdsSchema {

    static final Path HSDS = Path.of("../../shared/data/hsds");
    private static final String BASE = "https://hsds.example/";

    private HsdsSchema() {}

    static void assumeHere() {
        Assumptions.assumeTrue(Files.isDirectory(HSDS), "the schemas and examples of HSDS are not at " + HSDS);
    }

    /// What is wrong with a record, by the schema of this name.
    static List<String> mistakes(String schema, JsonNode hsds) {
        var validator = new ValidatorFactory()
                .withSchemaResolver(uri ->
                        SchemaResolver.Result.fromString(read(Path.of(uri).getFileName())))
                .withDisabledSchemaValidation(true)
                .createValidator();
        var uri = URI.create(BASE + schema + ".json");
        validator.registerSchema(uri, read(Path.of(schema + ".json")));
        return validator.validate(uri, hsds.toString()).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    private static String read(Path name) {
        try {
            return Files.readString(HSDS.resolve("schema").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
