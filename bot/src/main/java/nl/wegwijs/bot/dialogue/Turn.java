package nl.wegwijs.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.bot.channel.Reply;

/// The outcome of deciding: where the conversation stands now, what is said and what is done.
public record Turn(Conversation next, List<Reply> replies, List<Action> actions) {
    public Turn {
        replies = List.copyOf(replies);
        actions = List.copyOf(actions);
    }

    static Turn silent(Conversation next) {
        return new Turn(next, List.of(), List.of());
    }

    static Turn saying(Conversation next, Reply... replies) {
        return new Turn(next, List.of(replies), List.of());
    }

    Turn doing(Action... more) {
        var all = new ArrayList<>(actions);
        all.addAll(List.of(more));
        return new Turn(next, replies, all);
    }

    /// This turn's replies, then the other turn's; the conversation stands where the other one leaves it.
    Turn then(Turn other) {
        var bothReplies = new ArrayList<>(replies);
        bothReplies.addAll(other.replies);
        var bothActions = new ArrayList<>(actions);
        bothActions.addAll(other.actions);
        return new Turn(other.next, bothReplies, bothActions);
    }
}
