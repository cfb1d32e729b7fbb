package org.vinculo.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.organisation.Sites;
import org.vinculo.security.Tries;

/** The short survey, for whoever was here: no login, no name, no moment (R16). */
@Stateless
@DenyAll
public class PublicSurveyService {

    private static final String ANSWERING = "survey";
    private static final int FREE_ANSWERS = 100;

    @Inject
    private SurveyRepository repository;

    @Inject
    private Sites sites;

    @Inject
    private SiteTime time;

    @Inject
    private Tries tries;

    /** @throws BusinessException beside a field when nothing is said, or of a site that is not open */
    @PermitAll
    public void give(@NotNull @Valid SurveyForm form) {
        tries.require(ANSWERING, "site");
        if (form.getSite() == null
                || sites.options().stream().noneMatch(site -> site.id().equals(form.getSite()))) {
            throw BusinessException.at("site", "feedback.site.unknown");
        }
        if (form.isEmpty()) {
            throw BusinessException.at("respect", "feedback.survey.empty");
        }
        LocalDate today = time.today(form.getSite());
        repository.add(new SurveyAnswer(form, today));
        if (form.getLine() != null && !form.getLine().isBlank()) {
            repository.add(new SurveyLine(form.getSite(), today, form.getLine()));
        }
        tries.count(ANSWERING, FREE_ANSWERS);
    }
}
