package org.vinculo.organisation;

/** The organisation, a site or its hours were changed: whoever remembers them asks again. */
record SitesChanged() {}
