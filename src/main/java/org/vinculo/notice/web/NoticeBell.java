package org.vinculo.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.notice.NoticeService;

/** How many notices she has not read: asked once for a page. */
@Named
@RequestScoped
public class NoticeBell {

    private static final int MOST_SHOWN = 99;

    @Inject
    private NoticeService service;

    private Long unread;

    public long getUnread() {
        if (unread == null) {
            unread = service.unread();
        }
        return unread;
    }

    /** The number as it stands beside the bell. */
    public String getShown() {
        return getUnread() > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(getUnread());
    }
}
