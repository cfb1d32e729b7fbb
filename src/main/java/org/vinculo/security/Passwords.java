package org.vinculo.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.vinculo.kernel.BusinessException;

/**
 * Passwords as the container hashes them: PBKDF2 with HMAC-SHA-512 and 210,000 rounds, the figure of the OWASP Password Storage
 * Cheat Sheet (2023) for this function; salt and parameters are kept in the hash, so they may rise later.
 */
@ApplicationScoped
public class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobodys;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodys = hash.generate(Secrets.token().toCharArray());
    }

    /**
     * The hash of a new password.
     *
     * @throws BusinessException when it is too short (12 characters) or too long
     */
    public String hash(String password) {
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            throw BusinessException.at("password", "security.password.length", SHORTEST, LONGEST);
        }
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String stored) {
        return hash.verify(password.toCharArray(), stored);
    }

    /** Takes as long as a real check, so that an unknown address cannot be told by the clock. */
    void waste(String password) {
        hash.verify(password.toCharArray(), nobodys);
    }
}
