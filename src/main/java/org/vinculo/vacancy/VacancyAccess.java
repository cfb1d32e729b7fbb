package org.vinculo.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.CurrentUser;

/** Which vacancies an employer's account reaches: its own. Staff reach all: vacancies belong to no site. */
@ApplicationScoped
class VacancyAccess {

    @Inject
    private CurrentUser user;

    /** The employer the account belongs to. */
    long employer() {
        Long employerId = user.employerId();
        if (employerId == null) {
            throw new NotFoundException();
        }
        return employerId;
    }

    Vacancy own(Vacancy vacancy) {
        if (vacancy.getEmployerId() != employer()) {
            throw new NotFoundException();
        }
        return vacancy;
    }
}
