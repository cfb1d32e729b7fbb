package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vinculo.kernel.NotFoundException;

/** Moves people along the route for the features whose work moves them, inside their transaction and after their checks. */
@ApplicationScoped
public class Stages {

    @Inject
    private PersonRepository repository;

    @Inject
    private PersonTrail trail;

    @Inject
    private Clock clock;

    public Stage current(long personId) {
        return person(personId).getStage();
    }

    /**
     * Moves her forward to a stage, when that lies ahead and the route allows it.
     *
     * @return whether she moved
     */
    public boolean reach(long personId, Stage stage) {
        Person person = person(personId);
        Stage from = person.getStage();
        boolean moved = person.reach(stage, clock.instant());
        if (moved) {
            trail.moved(person, from, null);
        }
        return moved;
    }

    /** Moves her to a stage or refuses; the reason is kept. */
    public void move(long personId, Stage stage, String why) {
        Person person = person(personId);
        Stage from = person.getStage();
        person.moveTo(stage, clock.instant());
        trail.moved(person, from, why);
    }

    /** A step was recorded by mistake: she stands where she stood before it. */
    public void takeBack(long personId, Stage former, String why) {
        Person person = person(personId);
        Stage from = person.getStage();
        person.returnTo(former, clock.instant());
        trail.moved(person, from, why);
    }

    private Person person(long id) {
        return repository.find(id).orElseThrow(NotFoundException::new);
    }
}
