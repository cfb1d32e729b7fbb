package org.vinculo.humansecurity;

import java.time.LocalDate;
import java.util.Map;

/** What she answered to the six questions, as a page shows it. */
public record FunctioningRead(AnsweredBy answeredBy, LocalDate answeredOn, Map<Functioning, Difficulty> answers) {

    public boolean isDisability() {
        return Difficulty.isDisability(answers.values());
    }
}
