package org.vinculo.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonFile;
import org.vinculo.person.PersonFileService;
import org.vinculo.person.TimelineKind;
import org.vinculo.person.TimelineRow;

/** One person's page: who she is, what happened with her, where she stands. */
@Named("personView")
@ViewScoped
public class PersonView implements Serializable {

    private static final int LINES = 30;

    /** The lines of one month. */
    public record Month(LocalDate first, List<TimelineRow> rows) {}

    @Inject
    private PersonFileService files;

    @Inject
    private PersonHeads heads;

    @Inject
    private SiteTime time;

    private long id;
    private String tab;
    private TimelineKind kind;
    private int size = LINES;
    private PersonFile file;
    private Set<TimelineKind> kinds = Set.of();
    private List<Month> months = List.of();
    private boolean more;

    public void open() {
        file = files.open(id);
        if (isTimeline()) {
            kinds = files.timelineKinds(id);
            read();
        }
    }

    /** One line more than is shown tells whether there are any further. */
    private void read() {
        List<TimelineRow> rows = files.timeline(id, kind, 0, size + 1);
        more = rows.size() > size;
        months = byMonth(more ? rows.subList(0, size) : rows);
    }

    private List<Month> byMonth(List<TimelineRow> rows) {
        List<Month> found = new ArrayList<>();
        for (TimelineRow row : rows) {
            LocalDate first = YearMonth.from(row.at().atZone(time.zone())).atDay(1);
            if (found.isEmpty() || !found.get(found.size() - 1).first().equals(first)) {
                found.add(new Month(first, new ArrayList<>()));
            }
            found.get(found.size() - 1).rows().add(row);
        }
        return found;
    }

    public void showMore() {
        size += LINES;
        read();
    }

    public boolean isTimeline() {
        return !isRoute() && !isProfile() && !isFacts();
    }

    public boolean isRoute() {
        return "route".equals(tab);
    }

    public boolean isProfile() {
        return "profile".equals(tab) && !heads.of(id).head().isProtected();
    }

    public boolean isFacts() {
        return "facts".equals(tab);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public TimelineKind getKind() {
        return kind;
    }

    public void setKind(TimelineKind kind) {
        this.kind = kind;
    }

    public PersonFile getFile() {
        return file;
    }

    public Set<TimelineKind> getKinds() {
        return kinds;
    }

    public List<Month> getMonths() {
        return months;
    }

    public boolean isMore() {
        return more;
    }
}
