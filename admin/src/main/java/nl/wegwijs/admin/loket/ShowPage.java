package nl.wegwijs.admin.loket;

import nl.wegwijs.bot.web.Page;
import nl.wegwijs.knowledge.language.Language;

/// The card in large type, in the person's language, for turning the screen towards them.
///
/// @param back for the volunteer, to whom the screen turns back
record ShowPage(Language language, CardView card, Said back, String backPath, QrCode qr) implements Page {}
