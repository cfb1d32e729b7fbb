package org.vinculo.attachment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.vinculo.kernel.BusinessException;
import org.vinculo.settings.Setting;

/**
 * The keys of the files, made from the words in the setting: the first one encrypts, all of them decrypt, so that a key can be
 * changed without touching what is kept.
 */
public record FileKeys(Map<String, SecretKey> byMark, String current) {

    private static final int LEAST_LETTERS = 32;

    /** @throws BusinessException when no key is set: nothing is kept in the clear */
    public static FileKeys ofSetting() {
        return of(Setting.FILES_KEY.text());
    }

    public static FileKeys of(String words) {
        Map<String, SecretKey> keys = new LinkedHashMap<>();
        Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    if (word.length() < LEAST_LETTERS) {
                        throw new BusinessException("attachment.key.short", LEAST_LETTERS);
                    }
                    byte[] key = sha256(word.getBytes(StandardCharsets.UTF_8));
                    keys.put(HexFormat.of().formatHex(sha256(key), 0, 4), new SecretKeySpec(key, "AES"));
                });
        if (keys.isEmpty()) {
            throw new BusinessException("attachment.key.missing");
        }
        return new FileKeys(keys, keys.keySet().iterator().next());
    }

    public SecretKey key(String mark) {
        SecretKey key = byMark.get(mark);
        if (key == null) {
            throw new BusinessException("attachment.key.other");
        }
        return key;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
