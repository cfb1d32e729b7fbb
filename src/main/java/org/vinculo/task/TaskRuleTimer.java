package org.vinculo.task;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vinculo.job.Job;
import org.vinculo.job.JobMarks;

/** Every minute all rules, since some clocks run by the minute: does anything have to be done that nobody was told of? */
@Singleton
@Startup
@DependsOn("Portal")
public class TaskRuleTimer {

    private static final Logger LOG = Logger.getLogger(TaskRuleTimer.class.getName());

    @Inject
    private TaskRuleJob job;

    @Inject
    @Any
    private Instance<TaskRule> rules;

    @Inject
    private JobMarks marks;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void look() {
        marks.run(Job.TASK_RULES, this::runAll);
    }

    /** One rule that fails keeps no other from running, and is tried again the next time. */
    private void runAll() {
        List<RuntimeException> failures = new ArrayList<>();
        rules.forEach(rule -> run(rule, failures));
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private void run(TaskRule rule, List<RuntimeException> failures) {
        try {
            while (job.run(rule) > 0) {
                LOG.log(Level.FINE, "tasks opened by {0}", rule.kind());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the rule {0} could not be run, it will be tried again", rule.kind());
            failures.add(e);
        }
    }
}
