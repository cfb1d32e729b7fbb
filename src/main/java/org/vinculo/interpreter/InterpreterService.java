package org.vinculo.interpreter;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Permission;

/** The pool: those who give appointments read it, with telephones; coordinators keep it right. */
@Stateless
@DenyAll
public class InterpreterService {

    private static final String SUBJECT = "Interpreter";

    @Inject
    private InterpreterRepository repository;

    @Inject
    private AuditTrail audit;

    @Inject
    private SiteTime time;

    /** Those one can call first, the others after them. */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public List<InterpreterRow> all() {
        return repository.all().stream()
                .map(Interpreter::row)
                .sorted((a, b) -> Boolean.compare(b.active(), a.active()))
                .toList();
    }

    @RolesAllowed(Permission.INTERPRETER_WRITE)
    public InterpreterPage read(long id) {
        Interpreter interpreter = repository.get(id);
        return new InterpreterPage(id, interpreter.getVersion(), interpreter.isActive(), interpreter.form());
    }

    @RolesAllowed(Permission.INTERPRETER_WRITE)
    public long add(@NotNull @Valid InterpreterForm form) {
        Interpreter interpreter = new Interpreter(form, time.today());
        repository.add(interpreter);
        audit.record(SUBJECT, interpreter.getId(), "add", null, signed(form), null);
        return interpreter.getId();
    }

    @RolesAllowed(Permission.INTERPRETER_WRITE)
    public void change(long id, long version, @NotNull @Valid InterpreterForm form) {
        Interpreter interpreter = repository.get(id);
        interpreter.requireVersion(version);
        String before = signed(interpreter.form());
        repository.touch(interpreter);
        interpreter.change(form, time.today());
        audit.record(SUBJECT, id, "change", before, signed(form), null);
    }

    /** She is not asked any more; what was booked with her stays and is to be looked at. */
    @RolesAllowed(Permission.INTERPRETER_WRITE)
    public void retire(long id, @NotBlank @Size(max = 400) String why) {
        repository.get(id).retire();
        audit.record(SUBJECT, id, "retire", true, false, why);
    }

    @RolesAllowed(Permission.INTERPRETER_WRITE)
    public void bringBack(long id) {
        repository.get(id).bringBack();
        audit.record(SUBJECT, id, "bring-back", false, true, null);
    }

    /** What matters of a change to those who read the trail: whether and when confidentiality was signed. */
    private static String signed(InterpreterForm form) {
        return form.getSignedOn() == null ? "unsigned" : "signed " + form.getSignedOn();
    }
}
