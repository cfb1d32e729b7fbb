package org.vinculo.upkeep.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import org.vinculo.upkeep.Moment;
import org.vinculo.upkeep.Size;
import org.vinculo.upkeep.StateLine;
import org.vinculo.web.Choices;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Sizes, spans of time and sentences of the state, as the reader says them. */
@Named
@ApplicationScoped
public class StateTexts {

    private static final long STEP = 1_000;

    @Inject
    private Choices choices;

    @Inject
    private Messages messages;

    public String text(StateLine line) {
        return messages.text(line.text(), line.args().stream().map(this::said).toArray());
    }

    private Object said(Object value) {
        if (value instanceof Instant at) {
            return Labels.ago(at);
        }
        if (value instanceof Moment moment) {
            return Labels.when(moment.at());
        }
        if (value instanceof Duration span) {
            return span(span);
        }
        return value instanceof Size size ? size(size.bytes()) : value;
    }

    /** In whole units of a thousand, as disks are sold. */
    public String size(long bytes) {
        if (bytes < STEP * STEP) {
            return messages.text("upkeep.size.kilo", Math.max(1, bytes / STEP));
        }
        if (bytes < STEP * STEP * STEP) {
            return messages.text("upkeep.size.mega", bytes / (STEP * STEP));
        }
        NumberFormat format = NumberFormat.getNumberInstance(choices.getNumberLocale());
        format.setMaximumFractionDigits(1);
        return messages.text("upkeep.size.giga", format.format(bytes / (double) (STEP * STEP * STEP)));
    }

    private String span(Duration span) {
        if (span.toMinutes() < 1) {
            return messages.text("upkeep.span.seconds", span.toSeconds());
        }
        if (span.toHours() < 1) {
            return messages.text("upkeep.span.minutes", span.toMinutes());
        }
        return span.toDays() < 2
                ? messages.text("upkeep.span.hours", span.toHours())
                : messages.text("upkeep.span.days", span.toDays());
    }
}
