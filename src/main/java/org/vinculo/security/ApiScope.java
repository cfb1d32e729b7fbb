package org.vinculo.security;

/** What a token may do; a token never may more than its owner. */
public enum ApiScope {
    /** Ask who the token speaks for. */
    ME_READ
}
