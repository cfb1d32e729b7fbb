package org.vinculo.kernel;

import java.util.Optional;

/**
 * A refusal the user can do something about. Carries the key of its text in the bundles, never the text, and the field it
 * belongs to when there is one. Rolls the transaction back (declared in ejb-jar.xml, so that this package stays free of EJB).
 */
public class BusinessException extends RuntimeException {

    private final String key;
    private final transient Object[] args;
    private final String field;

    public BusinessException(String key, Object... args) {
        this(null, key, args);
    }

    private BusinessException(String field, String key, Object[] args) {
        super(key);
        this.field = field;
        this.key = key;
        this.args = args.clone();
    }

    /** A refusal shown beside the input with this id. */
    public static BusinessException at(String field, String key, Object... args) {
        return new BusinessException(field, key, args);
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
