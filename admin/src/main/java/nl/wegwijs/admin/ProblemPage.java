package nl.wegwijs.admin;

import nl.wegwijs.bot.web.Page;
import nl.wegwijs.knowledge.language.Language;

/// Something is not there, or went wrong on our side; `key` is `not_found` or `mistake`.
record ProblemPage(Language language, String key) implements Page {}
