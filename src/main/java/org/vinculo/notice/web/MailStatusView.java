package org.vinculo.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.notice.MailStatus;
import org.vinculo.notice.NoticeService;

/** How it stands with mail, on the page of the installation. */
@Named
@RequestScoped
public class MailStatusView {

    @Inject
    private NoticeService service;

    private MailStatus status;

    public MailStatus getStatus() {
        if (status == null) {
            status = service.mail();
        }
        return status;
    }
}
