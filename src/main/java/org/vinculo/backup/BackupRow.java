package org.vinculo.backup;

import java.time.Instant;
import org.vinculo.kernel.Row;

/**
 * A backup as the list shows it.
 *
 * @param state whether it is there and whole, as far as is known
 */
public record BackupRow(Long id, String fileName, Instant madeAt, long bytes, Instant checkedAt, State state)
        implements Row {

    public enum State {
        WHOLE("success"),
        DAMAGED("danger"),
        /** Moved elsewhere, or removed by hand. */
        AWAY("neutral");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }
    }

    public boolean isThere() {
        return state != State.AWAY;
    }
}
