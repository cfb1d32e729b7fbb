package org.vinculo.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.kernel.Row;

/** A list that reads only the rows it shows: each page of it is one call to a service. */
public class LazyTable<R extends Row> extends LazyDataModel<R> {

    private final transient Function<PageRequest, Page<R>> rows;

    private boolean complete = true;

    public LazyTable(Function<PageRequest, Page<R>> rows) {
        this.rows = rows;
    }

    /** The total comes with the rows, in {@link #load}. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return 0;
    }

    @Override
    public List<R> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        SortMeta by = sort.values().stream().findFirst().orElse(null);
        Page<R> page = rows.apply(new PageRequest(
                first, size, by == null ? null : by.getField(), by == null || by.getOrder() != SortOrder.DESCENDING));
        complete = page.complete();
        setRowCount((int) Math.min(Integer.MAX_VALUE, page.total()));
        return page.rows();
    }

    /** Whether nothing can be missing from the rows that were read last. */
    public boolean isComplete() {
        return complete;
    }

    @Override
    public String getRowKey(R row) {
        return String.valueOf(row.id());
    }
}
