package nl.wegwijs.admin.loket;

import java.util.Optional;
import nl.wegwijs.bot.webchat.ChatToken;

/// What the person scans so that the answer reaches them.
///
/// @param covered a number in the question was covered
/// @param crisis  the signal that was heard in the question
record JoinCode(ChatToken token, Desk desk, boolean covered, Optional<String> crisis) {}
