package org.vinculo.attention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vinculo.orientation.Topic;
import org.vinculo.task.TaskRow;

/**
 * What is known before an attention is written down.
 *
 * @param first she was never attended before
 * @param today the day at her site
 * @param open what is due about her and this attention may fulfil
 * @param overdue topics whose text should have been reviewed: she confirms them before she counts them as told
 */
public record AttentionStart(boolean first, LocalDate today, List<TaskRow> open, Set<Topic> overdue) {}
