package nl.wegwijs.admin.kill;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import nl.wegwijs.bot.standin.BotApiStandIn;
import nl.wegwijs.bot.standin.SentMessage;

/// A person who goes on as soon as there is an answer: questions, the menu, and once a question for a human.
final class Talker {
    /// Each has one answer.
    private static final List<String> QUESTIONS = List.of(
            "ik ben mijn dichid vergete",
            "mijn zon word 18 wat moet ik doen",
            "wat is eige risiko",
            "hoeveel kost een olifant op de markt",
            "dank u wel");

    final long chat;
    final List<Integer> updates = new CopyOnWriteArrayList<>();
    private final BotApiStandIn telegram;
    private final Random random;
    private final int handsOverAfter;
    private boolean handedOver;

    Talker(long chat, BotApiStandIn telegram) {
        this.chat = chat;
        this.telegram = telegram;
        this.random = new Random(chat);
        this.handsOverAfter = 2 + random.nextInt(10);
    }

    void settle() {
        says("/start");
        presses(answered(), "Nederlands");
        presses(answered(), "Assen");
        answered();
    }

    void talkWhile(BooleanSupplier more) {
        for (int turn = 0; more.getAsBoolean(); turn++) {
            if (turn == handsOverAfter) {
                handOver();
            } else {
                says(turn % 6 == 5 ? "/menu" : QUESTIONS.get(turn % QUESTIONS.size()));
                if (random.nextInt(4) == 0) {
                    says("/data");
                }
            }
            answered();
        }
    }

    boolean hasHandedOver() {
        return handedOver;
    }

    /// The words that come last; who has their answer has had all answers.
    void sayGoodbye() {
        says("doei");
    }

    String question() {
        return "Vraag van " + chat + ": wie leest mijn brief?";
    }

    private void handOver() {
        says("/human");
        answered();
        says(question());
        presses(telegram.awaitMessage(chat, question()), "Ja, stuur");
        handedOver = true;
    }

    private void says(String text) {
        updates.add(telegram.says(chat, text));
    }

    private void presses(SentMessage message, String words) {
        updates.add(telegram.presses(message, words));
    }

    private SentMessage answered() {
        return telegram.awaitMessages(chat, updates.size()).getLast();
    }
}
