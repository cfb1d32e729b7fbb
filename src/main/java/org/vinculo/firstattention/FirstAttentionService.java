package org.vinculo.firstattention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.vinculo.directory.ServiceCategory;
import org.vinculo.kernel.BusinessException;
import org.vinculo.person.PersonAccess;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.Permission;

/** The guided first attention, for whoever may see the person; each step is kept when it is done. */
@Stateless
@DenyAll
public class FirstAttentionService {

    @Inject
    private FirstAttentionRepository repository;

    @Inject
    private FirstAttentionDesk desk;

    @Inject
    private FirstAttentionEnd end;

    @Inject
    private FirstAttentionTrail trail;

    @Inject
    private PersonAccess access;

    @Inject
    private PersonLookup people;

    @Inject
    private TopicTeller teller;

    /** Where a person's stands, or null when none was begun. */
    public record State(long id, FirstAttentionStatus status) {

        public boolean isOpen() {
            return status == FirstAttentionStatus.OPEN;
        }
    }

    /** Null when none was begun, or it was discarded or annulled, and of whoever may not be seen. */
    @RolesAllowed(Permission.PERSON_READ)
    public State stateOf(long personId) {
        return repository
                .ofPerson(personId)
                .filter(first -> access.sees(personId))
                .map(first -> new State(first.getId(), first.getStatus()))
                .orElse(null);
    }

    /** What the form begins with: today, and her own language. */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public BeginForm form(long personId) {
        access.require(personId);
        BeginForm form = new BeginForm();
        form.setHeldOn(trail.today(personId));
        PersonHead her = people.head(personId);
        form.setLanguage(
                her.interpreterLanguage() != null
                        ? her.interpreterLanguage()
                        : her.languages().keySet().stream().sorted().findFirst().orElse(null));
        return form;
    }

    /**
     * Begins it. The one that goes on already is gone on with.
     *
     * @throws BusinessException when she had hers, or nobody asked yet with whom she travels, who may be a child
     */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public long begin(long personId, @NotNull @Valid BeginForm form) {
        access.require(personId);
        repository.lockPerson(personId);
        var former = repository.ofPerson(personId);
        if (former.isPresent() && former.get().getStatus() == FirstAttentionStatus.CLOSED) {
            throw new BusinessException("firstAttention.had");
        }
        return former.map(FirstAttention::getId).orElseGet(() -> {
            if (people.head(personId).isCompanyToAsk()) {
                throw new BusinessException("firstAttention.company");
            }
            FirstAttention first = repository.add(
                    new FirstAttention(personId, form, trail.today(personId)).begun(trail.account(), trail.now()));
            trail.begun(first);
            return first.getId();
        });
    }

    /** @param at null for where it goes on */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public FirstAttentionRead read(long id, Stop at) {
        return desk.read(own(id), at);
    }

    @RolesAllowed(Permission.ATTENTION_WRITE)
    public void raise(long id, @NotNull Set<Raised> what) {
        own(id).raise(what);
    }

    /**
     * One topic was told, on its own page.
     *
     * @param confirmed the colleague confirmed a text whose review is overdue
     */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public void tell(long id, @NotNull Stop stop, boolean confirmed) {
        teller.tell(own(id), stop, confirmed);
    }

    /** One topic was not told, and why. */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public void leaveOut(long id, @NotNull Stop stop, @Size(max = 400) String why) {
        teller.leaveOut(own(id), stop, why);
    }

    /** She takes no sheet of costs home, and why. */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public void goWithoutSheet(long id, @Size(max = 400) String why) {
        FirstAttention first = own(id);
        first.goWithoutSheet(why);
        trail.record(first, "without-sheet", null, why);
    }

    @RolesAllowed(Permission.ATTENTION_WRITE)
    public void need(long id, @NotNull Set<ServiceCategory> what) {
        own(id).need(what);
    }

    @RolesAllowed(Permission.ATTENTION_WRITE)
    public void hear(long id, Heard from) {
        own(id).hear(from);
    }

    /**
     * Closes it: it becomes an attention with the topics that were told.
     *
     * @return the number of the attention
     * @throws BusinessException naming the first page that misses something
     */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public long close(long id, @NotNull @Valid EndForm form) {
        FirstAttention first = own(id);
        repository.lockPerson(first.getPersonId());
        return end.close(first, form);
    }

    /** It was begun by mistake. */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public void discard(long id, @Size(max = 400) String why) {
        end.discard(own(id), why);
    }

    private FirstAttention own(long id) {
        FirstAttention first = repository.get(id);
        access.require(first.getPersonId());
        return first;
    }
}
