package org.vinculo.humansecurity.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.humansecurity.NeedQueueService;
import org.vinculo.humansecurity.QueueGroup;
import org.vinculo.humansecurity.QueueRow;
import org.vinculo.web.LazyTable;

/** Those who need it first, all or of one group. */
@Named("securityQueueView")
@ViewScoped
public class QueueView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NeedQueueService service;

    private QueueGroup group;
    private LazyTable<QueueRow> rows;

    @PostConstruct
    void open() {
        QueueGroup wanted = group;
        rows = new LazyTable<>(page -> service.list(wanted, page));
    }

    /** Shows the list from its first row, narrowed to the group that was chosen. */
    public void search() {
        open();
    }

    /** The groups she belongs to, said in words; what is urgent and what else is open is said by the needs themselves. */
    public List<QueueGroup> reasons(QueueRow row) {
        return row.groups().stream().filter(QueueGroup::isGroup).toList();
    }

    public QueueGroup getUrgent() {
        return QueueGroup.URGENT;
    }

    public QueueGroup[] getGroups() {
        return QueueGroup.values();
    }

    public QueueGroup getGroup() {
        return group;
    }

    public void setGroup(QueueGroup group) {
        this.group = group;
    }

    public LazyTable<QueueRow> getRows() {
        return rows;
    }
}
