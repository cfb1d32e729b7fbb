package org.vinculo.journey.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.journey.TeamRow;
import org.vinculo.journey.TeamService;
import org.vinculo.journey.TodayRow;
import org.vinculo.organisation.SiteOption;
import org.vinculo.organisation.Sites;
import org.vinculo.security.CurrentUser;

/** The team's work at one site or at all, and one colleague's tasks. */
@Named
@ViewScoped
public class TeamView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TeamService service;

    @Inject
    private Sites sites;

    @Inject
    private CurrentUser user;

    private Long site;
    private Long who;
    private transient List<TeamRow> rows;
    private transient List<TodayRow> tasks;

    public void load() {
        if (site == null) {
            site = user.siteId();
        }
        rows = service.team(site);
        tasks = who == null ? List.of() : service.tasksOf(who);
    }

    /** The colleague whose tasks are shown; empty when nobody was chosen. */
    public String getName() {
        return rows().stream()
                .filter(row -> row.id().equals(who))
                .map(TeamRow::name)
                .findFirst()
                .orElse("");
    }

    private List<TeamRow> rows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public List<TeamRow> getRows() {
        return rows();
    }

    public List<TodayRow> getTasks() {
        rows();
        return tasks;
    }

    public List<SiteOption> getSites() {
        return sites.options();
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }

    public Long getWho() {
        return who;
    }

    public void setWho(Long who) {
        this.who = who;
    }
}
