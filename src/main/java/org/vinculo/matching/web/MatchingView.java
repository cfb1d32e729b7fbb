package org.vinculo.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.matching.Facet;
import org.vinculo.matching.Look;
import org.vinculo.matching.MatchingService;
import org.vinculo.matching.Ranked;
import org.vinculo.matching.Ranking;
import org.vinculo.matching.RankingPage;
import org.vinculo.matching.Wish;

/**
 * People for one vacancy; how they are looked at and the one whose explanation is open are part of the address, so that it can be
 * sent and gone back to.
 */
@Named
@RequestScoped
public class MatchingView {

    private static final String PAGE = "matching";

    @Inject
    private MatchingService service;

    @Inject
    private HttpServletRequest request;

    private Long vacancy;
    private Long person;
    private int page;
    private RankingPage seen;
    private Ranked chosen;

    public void load() {
        if (vacancy == null) {
            throw new NotFoundException();
        }
        seen = service.rank(vacancy, LookAddress.read(request), page);
        if (person != null) {
            chosen = seen.ranking().find(person);
            if (chosen == null) {
                chosen = service.find(person, vacancy, seen.look());
            }
        } else if (!seen.ranking().eligible().isEmpty()) {
            chosen = seen.ranking().eligible().get(0);
        }
    }

    /** Those who cannot be proposed stay folded away, unless one of them is looked at. */
    public boolean isOthersOpen() {
        return chosen != null && !chosen.isEligible();
    }

    /** The same list with this person's explanation. */
    public String to(Long other) {
        return isBefore()
                ? LookAddress.write(PAGE, vacancy, getLook(), "person=" + other, "page=" + page)
                : LookAddress.write(PAGE, vacancy, getLook(), "person=" + other);
    }

    public String pageAt(int other) {
        return LookAddress.write(PAGE, vacancy, getLook(), "page=" + other);
    }

    /** The list narrowed by one more word, or by one less. */
    public String toggling(String word) {
        return LookAddress.write(PAGE, vacancy, getLook().toggled(word));
    }

    /** The same list as the vacancy itself has it. */
    public String getPlainly() {
        return LookAddress.write(PAGE, vacancy, new Look(Map.of(), getLook().picks()));
    }

    /** Where this way to look is given a name. */
    public String getKeeping() {
        return LookAddress.write("saved-search-new", vacancy, getLook());
    }

    public List<Facet.Group> getFacets() {
        return getSeen().facets();
    }

    /** In a fixed order. */
    public List<String> getPicks() {
        return getLook().picks().stream().sorted().toList();
    }

    public Wish[] getWishes() {
        return Wish.values();
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
    public RankingPage getSeen() {
        if (seen == null) {
            load();
        }
        return seen;
    }

    public Look getLook() {
        return getSeen().look();
    }

    public Ranking getRanking() {
        return getSeen().ranking();
    }

    public Ranked getChosen() {
        return chosen;
    }
}
