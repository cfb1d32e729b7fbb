package org.vinculo.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.vinculo.kernel.BusinessException;
import org.vinculo.person.PeopleService;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** For who says it at the desk and does not write herself (R16): a colleague writes it down, hands over the receipt and sees it no more. */
@Stateless
@DenyAll
public class FeedbackDeskService {

    @Inject
    private Intake intake;

    @Inject
    private PersonLookup people;

    @Inject
    private PeopleService visible;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * @param file the number of her file when she wants it linked, or null
     * @return the code for her to take along; it is shown this once
     * @throws BusinessException beside the field {@code file} when the writer knows no such file
     */
    @RolesAllowed(Permission.STAFF_PORTAL)
    public String write(
            @NotNull @Valid FeedbackForm form, @NotBlank @Size(max = 2) String language, @Size(max = 40) String file) {
        Long person = file == null || file.isBlank() ? null : person(file);
        Intake.Received received = intake.receive(form, Channel.DESK, language, person);
        if (received.anew()) {
            audit.record(
                    Handlers.SUBJECT, received.feedback().getId(), "write-down", null, FeedbackStatus.RECEIVED, null);
        }
        return received.code();
    }

    private long person(String file) {
        if (!user.can(Permission.PERSON_READ)) {
            throw BusinessException.at("file", "feedback.file.unknown");
        }
        return people.byReference(file)
                .filter(id -> visible.names(List.of(id)).containsKey(id))
                .orElseThrow(() -> BusinessException.at("file", "feedback.file.unknown"));
    }
}
