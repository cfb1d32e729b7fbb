package org.vinculo.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.matching.MatchingService;
import org.vinculo.matching.Ranked;
import org.vinculo.matching.Ranking;

/** People for one vacancy; the one whose explanation is open is part of the address, so that it can be sent and gone back to. */
@Named
@RequestScoped
public class MatchingView {

    @Inject
    private MatchingService service;

    private Long vacancy;
    private Long person;
    private int page;
    private Ranking ranking;
    private Ranked chosen;

    public void load() {
        if (vacancy == null) {
            throw new NotFoundException();
        }
        ranking = service.rank(vacancy, page);
        if (person != null) {
            chosen = ranking.find(person);
            if (chosen == null) {
                chosen = service.find(person, vacancy);
            }
        } else if (!ranking.eligible().isEmpty()) {
            chosen = ranking.eligible().get(0);
        }
    }

    /** Those who cannot be proposed stay folded away, unless one of them is looked at. */
    public boolean isOthersOpen() {
        return chosen != null && !chosen.isEligible();
    }

    public Long getVacancy() {
        return vacancy;
    }

    public void setVacancy(Long vacancy) {
        this.vacancy = vacancy;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    /** Counted from 0. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isBefore() {
        return page > 0;
    }

    public boolean isAfter() {
        return page + 1 < getRanking().pages();
    }

    /** Also when the address was no number and nothing was loaded: then there is no such page. */
    public Ranking getRanking() {
        if (ranking == null) {
            load();
        }
        return ranking;
    }

    public Ranked getChosen() {
        return chosen;
    }
}
