package org.vinculo.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vinculo.security.Group;

/** Who may do what: every permission with the groups that have it, from the very table the services ask. */
@Named
@RequestScoped
public class PermissionsView {

    public Group[] getGroups() {
        return Group.values();
    }

    public List<String> getPermissions() {
        TreeSet<String> all = new TreeSet<>();
        Stream.of(Group.values()).forEach(group -> all.addAll(group.permissions()));
        return List.copyOf(all);
    }

    public boolean may(Group group, String permission) {
        return group.permissions().contains(permission);
    }
}
