package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongToIntFunction;
import org.apiguardian.api.API;

/** Collects what race control says; messages may come in any order. */
@API(status = INTERNAL, since = "1.0")
public final class RaceControlLog {
    private record Draft(long time, String category, String text, Signal signal) {}

    private final SessionInfo info;
    private final List<Draft> drafts = new ArrayList<>();

    /** Starts an empty log. */
    public RaceControlLog(SessionInfo info) {
        this.info = info;
    }

    /** Adds a message without a signal. */
    public long note(long time, String text) {
        return say(time, "Other", text, Signal.NONE);
    }

    /** Adds a flag. */
    public long flag(long time, String text, Signal signal) {
        return say(time, "Flag", text, signal);
    }

    /**
     * Adds a message.
     *
     * @param time the earliest session time it is sent
     * @return the session time it is sent: the next whole second of UTC
     */
    public long say(long time, String category, String text, Signal signal) {
        long sent = info.wholeSecond(time);
        drafts.add(new Draft(sent, category, text, signal));
        return sent;
    }

    /** Returns all messages in the order of time; the leader's lap is asked for each. */
    public List<Message> messages(LongToIntFunction leaderLap) {
        drafts.sort(Comparator.comparingLong(Draft::time));
        List<Message> messages = new ArrayList<>();
        for (Draft draft : drafts) {
            int lap = leaderLap.applyAsInt(draft.time());
            messages.add(
                    new Message(draft.time(), draft.category(), draft.text(), draft.signal(), lap));
        }
        return List.copyOf(messages);
    }
}
