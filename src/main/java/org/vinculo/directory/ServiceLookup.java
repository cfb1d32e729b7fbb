package org.vinculo.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vinculo.kernel.NotFoundException;

/** The directory for other features. Unguarded: the service that asks has checked who is asking. */
@ApplicationScoped
public class ServiceLookup {

    @Inject
    private DirectoryRepository repository;

    /** One service, also when it is no longer offered: old referrals still name it. */
    public Optional<ServiceRow> find(long serviceId) {
        return repository.serviceRow(serviceId);
    }

    /** Many at once, by number. */
    public Map<Long, ServiceRow> all(Collection<Long> serviceIds) {
        return serviceIds.isEmpty()
                ? Map.of()
                : repository.serviceRows(serviceIds).stream().collect(Collectors.toMap(ServiceRow::id, row -> row));
    }

    /** A service that people can be sent to now. */
    public ServiceRow offered(long serviceId) {
        return find(serviceId).filter(ServiceRow::active).orElseThrow(NotFoundException::new);
    }

    /** What people can be sent to now, of these kinds. */
    public List<ServiceRow> offered(Collection<ServiceCategory> categories) {
        return categories.isEmpty() ? List.of() : repository.offered(categories);
    }

    public String agencyName(long agencyId) {
        return repository.agencyName(agencyId).orElse("—");
    }
}
