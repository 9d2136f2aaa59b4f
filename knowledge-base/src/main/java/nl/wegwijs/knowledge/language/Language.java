package nl.wegwijs.knowledge.language;

import static nl.wegwijs.knowledge.language.Direction.LTR;
import static nl.wegwijs.knowledge.language.Direction.RTL;

import java.util.Arrays;
import java.util.Optional;

/// A language that people may write in. Persian stands for Iranian and Dari readers alike.
/// Which languages are complete follows from the content, not from this list.
public enum Language {
    NL("nl", "Nederlands", LTR),
    EN("en", "English", LTR),
    AR("ar", "العربية", RTL),
    TI("ti", "ትግርኛ", LTR),
    FA("fa", "فارسی", RTL),
    TR("tr", "Türkçe", LTR),
    SO("so", "Soomaali", LTR),
    UK("uk", "Українська", LTR),
    RU("ru", "Русский", LTR),
    FR("fr", "Français", LTR),
    KMR("kmr", "Kurmancî", LTR),
    CKB("ckb", "سۆرانی", RTL),
    PS("ps", "پښتو", RTL);

    private final String tag;
    private final String ownName;
    private final Direction direction;

    Language(String tag, String ownName, Direction direction) {
        this.tag = tag;
        this.ownName = ownName;
        this.direction = direction;
    }

    /// The BCP 47 tag, which is also the file name in the content folder.
    public String tag() {
        return tag;
    }

    public String ownName() {
        return ownName;
    }

    public Direction direction() {
        return direction;
    }

    public boolean isRightToLeft() {
        return direction == RTL;
    }

    /// Also accepts a longer tag of a language that we have: `ar-Latn` and `ar-SY` are Arabic.
    public static Optional<Language> find(String tag) {
        return Arrays.stream(values())
                .filter(language -> tag.equals(language.tag) || tag.startsWith(language.tag + "-"))
                .findFirst();
    }
}
