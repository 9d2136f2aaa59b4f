package nl.wegwijs.knowledge.exchange;

import java.util.List;
import nl.wegwijs.knowledge.content.ContentFiles;

/// One CSV file of the exchange.
interface Sheet {

    /// `organizations.csv`
    String file();

    /// The columns that must be there.
    List<String> required();

    /// All columns that may be there, in order.
    List<String> columns();

    /// Whether what is not in the file is taken out: then a file that may be cut off is refused.
    boolean isWholeList();

    /// The header and the rows.
    List<List<String>> write(ContentFiles files);

    /// Puts what differs into the draft, and the mistakes.
    void read(CsvTable table, Draft draft);
}
