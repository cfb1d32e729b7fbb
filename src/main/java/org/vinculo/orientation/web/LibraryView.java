package org.vinculo.orientation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.orientation.LibraryLine;
import org.vinculo.orientation.LibraryService;

/** All topics and routes, and how many of them the reader has not read: the number is asked once for a page. */
@Named
@RequestScoped
public class LibraryView {

    @Inject
    private LibraryService service;

    private List<LibraryLine> lines;
    private Long unread;

    public List<LibraryLine> getTopics() {
        return lines().stream().filter(line -> !line.isRoute()).toList();
    }

    public List<LibraryLine> getRoutes() {
        return lines().stream().filter(LibraryLine::isRoute).toList();
    }

    private List<LibraryLine> lines() {
        if (lines == null) {
            lines = service.lines();
        }
        return lines;
    }

    public long getUnread() {
        if (unread == null) {
            unread = service.unread();
        }
        return unread;
    }
}
