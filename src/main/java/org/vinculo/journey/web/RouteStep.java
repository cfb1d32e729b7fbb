package org.vinculo.journey.web;

import org.vinculo.person.Stage;

/** A stage as the route shows it: behind her, where she is, or ahead. */
public record RouteStep(Stage stage, State state) {

    public enum State {
        BEHIND("success", "check"),
        HERE("warning", "flag"),
        AHEAD("neutral", "clock");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String getTone() {
            return tone;
        }

        public String getIcon() {
            return icon;
        }
    }

    /** Where a stage lies for somebody who stands, or stood before the end, at another. */
    static RouteStep of(Stage stage, Stage current) {
        int distance = Integer.compare(stage.ordinal(), current.ordinal());
        return new RouteStep(stage, distance < 0 ? State.BEHIND : distance == 0 ? State.HERE : State.AHEAD);
    }
}
