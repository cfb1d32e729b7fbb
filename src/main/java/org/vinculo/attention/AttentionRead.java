package org.vinculo.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An attention as it is read. */
public record AttentionRead(
        Long id,
        long personId,
        LocalDate heldOn,
        Attention.Channel channel,
        String place,
        Integer minutes,
        String language,
        List<Topic> topics,
        String note,
        String nextStep,
        LocalDate nextStepOn,
        Instant recordedAt,
        String recordedBy) {}
