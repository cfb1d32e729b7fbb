package org.vinculo.journey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.journey.Today;
import org.vinculo.journey.TodayService;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** Hoy: what needs whoever is logged in today. Who has no tasks of her own is shown what she administers. */
@Named
@RequestScoped
public class HomeView {

    @Inject
    private TodayService service;

    @Inject
    private CurrentUser user;

    private Today today;

    public void load() {
        if (isWorking()) {
            today = service.today();
        }
    }

    public boolean isWorking() {
        return user.can(Permission.TASK_OWN);
    }

    public Today getToday() {
        return today;
    }
}
