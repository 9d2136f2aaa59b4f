package nl.wegwijs.knowledge.exchange;

import java.nio.file.Path;
import nl.wegwijs.knowledge.content.ContentFiles;

/// Writes a sociale kaart in a format, and reads one in whatever format it is.
public final class Exchange {

    private Exchange() {}

    /// The files of the export, path to text. Equal content gives equal files.
    public static ContentFiles export(ContentFiles kaart, Format format) {
        return switch (format) {
            case OWN -> kaart;
            case HSDS -> HsdsExport.of(kaart);
            case CSV -> CsvExchange.export(kaart);
        };
    }

    /// Reads a file or folder against the sociale kaart that is there now; recognises the format by itself.
    public static Incoming read(Path source, ContentFiles current) {
        var draft = new Draft(current);
        var files = SourceReader.read(source, draft);
        if (draft.mistakes().isEmpty()) {
            SourceFormat.recognise(source, files.keySet(), draft).ifPresent(format -> {
                draft.recognised(format);
                switch (format) {
                    case OWN -> OwnImport.read(files, draft);
                    case HSDS -> HsdsImport.read(files, draft);
                    case CSV -> CsvExchange.read(files, draft);
                }
            });
        }
        return draft.finish();
    }
}
