package org.vinculo.orientation;

/** Something was published or withdrawn; what colleagues have not read is counted anew. */
record LibraryChanged() {}
