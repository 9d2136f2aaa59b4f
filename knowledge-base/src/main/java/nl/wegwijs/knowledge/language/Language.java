package nl.wegwijs.knowledge.language;

import static nl.wegwijs.knowledge.language.Direction.LTR;
import static nl.wegwijs.knowledge.language.Direction.RTL;

import java.util.Arrays;
import java.util.Optional;

/// A language that people may write in. Persian stands for Iranian and Dari readers alike.
/// The first eight have every text; of the others a title and an answer are enough. Which languages are offered follows
/// from the content, not from this list.
public enum Language {
    NL("nl", "Nederlands", LTR, true),
    EN("en", "English", LTR, true),
    AR("ar", "العربية", RTL, true),
    TI("ti", "ትግርኛ", LTR, true),
    FA("fa", "فارسی", RTL, true),
    TR("tr", "Türkçe", LTR, true),
    SO("so", "Soomaali", LTR, true),
    UK("uk", "Українська", LTR, true),
    RU("ru", "Русский", LTR, false),
    FR("fr", "Français", LTR, false),
    KMR("kmr", "Kurmancî", LTR, false),
    CKB("ckb", "سۆرانی", RTL, false),
    PS("ps", "پښتو", RTL, false);

    private final String tag;
    private final String ownName;
    private final Direction direction;
    private final boolean whole;

    Language(String tag, String ownName, Direction direction, boolean whole) {
        this.tag = tag;
        this.ownName = ownName;
        this.direction = direction;
        this.whole = whole;
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

    /// Every text must exist in it.
    public boolean isWhole() {
        return whole;
    }

    /// Also accepts a longer tag of a language that we have: `ar-Latn` and `ar-SY` are Arabic.
    public static Optional<Language> find(String tag) {
        return Arrays.stream(values())
                .filter(language -> tag.equals(language.tag) || tag.startsWith(language.tag + "-"))
                .findFirst();
    }
}
