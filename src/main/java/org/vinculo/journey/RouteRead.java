package org.vinculo.journey;

import java.util.List;
import org.vinculo.person.Stage;
import org.vinculo.task.TaskRow;

/**
 * A person's route as its page shows it.
 *
 * @param history newest first
 * @param open what is due about her
 */
public record RouteRead(Stage stage, List<StageChangeRow> history, List<TaskRow> open) {}
