package nl.wegwijs.bot.text;

import nl.wegwijs.bot.standin.TurkishLocale;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TurkishLocale.class)
final class TextsInTurkeyTest extends TextsTest {}
