package org.vinculo.task;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every minute all rules, since some clocks run by the minute: does anything have to be done that nobody was told of? */
@Singleton
@Startup
public class TaskRuleTimer {

    private static final Logger LOG = Logger.getLogger(TaskRuleTimer.class.getName());

    @Inject
    private TaskRuleJob job;

    @Inject
    @Any
    private Instance<TaskRule> rules;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void look() {
        rules.forEach(this::run);
    }

    /** One rule that fails keeps no other from running, and is tried again the next time. */
    private void run(TaskRule rule) {
        try {
            while (job.run(rule) > 0) {
                LOG.log(Level.FINE, "tasks opened by {0}", rule.kind());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the rule " + rule.kind() + " could not be run, it will be tried again", e);
        }
    }
}
