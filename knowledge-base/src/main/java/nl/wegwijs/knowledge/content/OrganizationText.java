package nl.wegwijs.knowledge.content;

import nl.wegwijs.knowledge.language.Language;

/// What an organization is for, when it is open and what else to know, in one language; blank where not known.
public record OrganizationText(Language language, TextStatus status, String what, String hours, String note) {}
