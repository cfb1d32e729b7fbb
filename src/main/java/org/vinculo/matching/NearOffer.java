package org.vinculo.matching;

import java.util.List;
import org.vinculo.directory.ServiceRow;

/**
 * A vacancy for which one thing is missing, with what closes it.
 *
 * @param services of the directory, the nearest to where she lives first; none when nobody offers it
 */
public record NearOffer(Offer offer, List<ServiceRow> services) {

    public NearOffer {
        services = List.copyOf(services);
    }
}
