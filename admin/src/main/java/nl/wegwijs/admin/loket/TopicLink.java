package nl.wegwijs.admin.loket;

/// The way to a topic, for the same person; the title is in Dutch where we have it.
record TopicLink(String path, String icon, String domain, String title, String titleLang) {}
