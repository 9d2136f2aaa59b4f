package nl.wegwijs.bot.dialogue;

import nl.wegwijs.bot.standin.TurkishLocale;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.understanding.Knowledge;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TurkishLocale.class)
final class TranscriptsInTurkeyTest extends TranscriptsTest {
    /// Read and indexed on a Turkish computer too.
    @Override
    Knowledge knowledge() {
        return Knowledge.build(ContentFiles.shipped(), java.util.Set.of("noord-drenthe"));
    }
}
