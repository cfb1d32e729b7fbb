package org.vinculo.journey;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.vinculo.kernel.BusinessException;
import org.vinculo.person.PersonAccess;
import org.vinculo.person.Stage;
import org.vinculo.person.Stages;
import org.vinculo.security.Permission;
import org.vinculo.task.TaskForm;
import org.vinculo.task.TaskRow;
import org.vinculo.task.TaskService;
import org.vinculo.task.Tasks;

/** What somebody decides about a person's route, always with a reason; and the route as it stands. */
@Stateless
@DenyAll
public class JourneyService {

    @Inject
    private PersonAccess access;

    @Inject
    private Stages stages;

    @Inject
    private RouteRepository repository;

    @Inject
    private Decisions decisions;

    @Inject
    private Tasks tasks;

    @Inject
    private TaskService handmade;

    @RolesAllowed(Permission.PERSON_READ)
    public RouteRead read(long personId) {
        access.require(personId);
        return new RouteRead(stages.current(personId), repository.history(personId), tasks.openOf(personId));
    }

    @RolesAllowed(Permission.PERSON_READ)
    public List<TaskRow> tasksOf(long personId) {
        access.require(personId);
        return tasks.openOf(personId);
    }

    /** A task about a person, made by hand. */
    @RolesAllowed(Permission.TASK_OWN)
    public long makeTask(long personId, TaskForm form) {
        access.require(personId);
        return handmade.make(form, personId);
    }

    /** Moves her to another stage of the open route. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void advance(long personId, @NotNull Stage stage, @NotBlank @Size(max = 1000) String why) {
        access.require(personId);
        if (!stage.isOpen() || !stages.current(personId).isOpen()) {
            throw BusinessException.at("stage", "person.stage.impossible");
        }
        decisions.move(personId, stage, why);
    }

    /** She left the route, or it came to its end: the reason says which. What was due about her is not due any more. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void end(
            long personId,
            @NotNull EndReason reason,
            @Min(0) @Max(99) Integer attempts,
            @NotBlank @Size(max = 1000) String why) {
        access.require(personId);
        decisions.end(personId, reason, attempts, why);
        tasks.cancelAllOf(personId, reason.name());
    }

    /** She came back: the route goes on where it makes sense for her. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void reenter(long personId, @NotNull Stage stage, @NotBlank @Size(max = 1000) String why) {
        access.require(personId);
        if (stages.current(personId).isOpen()) {
            throw new BusinessException("journey.reenter.open");
        }
        decisions.move(personId, stage, why);
    }
}
