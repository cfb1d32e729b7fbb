package org.vinculo.security.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vinculo.security.AbsenceForm;
import org.vinculo.security.AbsenceRow;
import org.vinculo.security.AbsenceService;
import org.vinculo.security.CurrentUser;
import org.vinculo.web.Messages;
import org.vinculo.web.ReaderZone;

/** The absences of an account: one's own on one's own page, anybody's on the administrator's page about her. */
@Named
@ViewScoped
public class AbsencesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OWN = "/account";

    @Inject
    private AbsenceService service;

    @Inject
    private CurrentUser user;

    @Inject
    private ReaderZone zone;

    @Inject
    private Messages messages;

    @Inject
    private AccountView other;

    private final AbsenceForm form = new AbsenceForm();
    private transient List<AbsenceRow> rows;

    private boolean isOwn() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith(OWN);
    }

    private long account() {
        return isOwn() ? user.accountId() : other.getId();
    }

    public String add() {
        service.add(account(), form);
        messages.saved("security.absence.saved");
        return here();
    }

    public String end(AbsenceRow row) {
        service.end(row.id());
        messages.saved("security.absence.over");
        return here();
    }

    private String here() {
        return isOwn()
                ? "/account.xhtml?faces-redirect=true"
                : "/staff/account.xhtml?faces-redirect=true&id=" + other.getId();
    }

    public List<AbsenceRow> getRows() {
        if (rows == null) {
            rows = service.notOver(account(), zone.zone());
        }
        return rows;
    }

    public String delegate(AbsenceRow row) {
        return service.names(List.of(row.delegateId())).getOrDefault(row.delegateId(), "");
    }

    public Set<Map.Entry<Long, String>> getDelegates() {
        return service.delegates(account()).entrySet();
    }

    public AbsenceForm getForm() {
        return form;
    }
}
