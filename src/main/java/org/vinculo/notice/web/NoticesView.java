package org.vinculo.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.notice.NoticeRow;
import org.vinculo.notice.NoticeService;
import org.vinculo.security.CurrentUser;
import org.vinculo.web.Messages;

/** One's own notices, newest first, and whether she wants the daily mail. */
@Named
@ViewScoped
public class NoticesView implements Serializable {

    @Inject
    private NoticeService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private List<NoticeRow> rows;
    private boolean digest;

    public void load() {
        rows = service.newest();
        digest = service.wantsDigest();
    }

    public String open(long id) {
        String path = service.open(id);
        return path + (path.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    public String readAll() {
        service.readAll();
        return again();
    }

    public String choose() {
        service.chooseDigest(digest);
        messages.saved("notice.digest.saved");
        return again();
    }

    private String again() {
        return "/" + user.getZoneName() + "/notices.xhtml?faces-redirect=true";
    }

    public boolean isMailOn() {
        return service.isMailOn();
    }

    public boolean isAnyUnread() {
        return rows.stream().anyMatch(NoticeRow::isUnread);
    }

    public List<NoticeRow> getRows() {
        return rows;
    }

    public boolean isDigest() {
        return digest;
    }

    public void setDigest(boolean digest) {
        this.digest = digest;
    }
}
