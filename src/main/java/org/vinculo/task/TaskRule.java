package org.vinculo.task;

import java.util.List;

/**
 * A rule that opens tasks by itself; each feature declares its own as a bean. It says what should exist by now, so that days on
 * which nothing ran are made up for; the scheduler sees to it that each occurrence gets one task, once.
 */
public interface TaskRule {

    TaskKind kind();

    /**
     * What is due by now and is not yet in the table {@code task_rule_mark}.
     *
     * @param limit at most so many, in an order that stays the same
     */
    List<DueTask> due(int limit);
}
