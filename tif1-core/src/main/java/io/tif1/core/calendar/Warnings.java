package io.tif1.core.calendar;

/** Says what the calendar did although it was not sure; the log is set up when it is needed. */
final class Warnings {
    private Warnings() {}

    static void say(String message) {
        log().log(System.Logger.Level.WARNING, message);
    }

    static void say(String message, Throwable cause) {
        log().log(System.Logger.Level.WARNING, message, cause);
    }

    private static System.Logger log() {
        return System.getLogger(PackagedCalendar.class.getName());
    }
}
