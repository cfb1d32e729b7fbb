package org.vinculo.vacancy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks through free text for words that shut people out by sex, age, family, looks, origin or record, which the labour law
 * forbids to ask. It cannot know what is meant ("atención a solteras" in a shelter), so it finds and does not judge: the words
 * are edited, or somebody writes why the work needs them and a coordinator decides.
 */
final class PhraseScan {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Written without accents, as the text is when they are tried. */
    private static final List<Pattern> PHRASES = Stream.of(
                    // sex and gender
                    "sexo\\s+(masculino|femenino|indistinto)",
                    "(solo|solamente|unicamente|preferentemente|exclusivamente|exclusivo para)\\s+(para\\s+)?"
                            + "(hombres?|mujeres?|varon(es)?|damas|caballeros|senoritas?)",
                    "(se\\s+(busca|solicita|requiere)n?)\\s+(senoritas?|hombres?|mujeres?|varon(es)?|jovencitas?|edecan(es)?)",
                    "genero\\s+(masculino|femenino)",
                    // family
                    "solter[oa]s?",
                    "estado\\s+civil",
                    "sin\\s+hij[oa]s",
                    "sin\\s+compromisos(\\s+familiares)?",
                    "(no\\s+)?embarazad[oa]s?",
                    "prueba\\s+de\\s+(embarazo|ingravidez|vih)",
                    // age
                    "(edad\\s+)?(max\\.?|maxim[oa]|hasta|menor(es)?\\s+de)\\s*:?\\s*\\d{2}\\s+anos",
                    "edad\\s*:?\\s*(de\\s+|entre\\s+)?\\d{2}\\s*(a|y|-)\\s*\\d{2}",
                    "de\\s+\\d{2}\\s*(a|-)\\s*\\d{2}\\s+anos(\\s+de\\s+edad)?",
                    "gente\\s+joven",
                    // looks
                    "(buena|excelente)\\s+presentacion",
                    "buen\\s+(aspecto|fisico)",
                    "foto(grafia)?\\s+(reciente|de\\s+cuerpo\\s+completo)",
                    "sin\\s+tatuajes",
                    "tez\\s+\\w+",
                    // origin and record
                    "no\\s+extranjer[oa]s",
                    "(solo|solamente|unicamente|exclusivamente)\\s+(mexican[oa]s|nacionales)",
                    "nacionalidad\\s+mexicana",
                    "mexican[oa]s?\\s+(por|de)\\s+nacimiento",
                    "sin\\s+acento",
                    "(carta|constancia)\\s+de\\s+(no\\s+)?antecedentes(\\s+(no\\s+)?penales)?",
                    "sin\\s+antecedentes(\\s+penales)?",
                    // money and papers taken from people
                    "(deposito|cuota|pago)\\s+(de|por)\\s+(inscripcion|tramite|uniforme|capacitacion)",
                    "(retenemos|se\\s+retiene|resguardo\\s+de)\\s+(el\\s+)?(pasaporte|documentos?)")
            .map(words -> Pattern.compile("\\b(?:" + words + ")(?!\\w)"))
            .toList();

    private PhraseScan() {}

    /** What was found, as it is written, in the order of the text; each once. */
    static List<String> find(String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .flatMap(PhraseScan::hits)
                .distinct()
                .toList();
    }

    private static Stream<String> hits(String text) {
        // One letter for one letter, so that what is found can be shown as it was written.
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            String letter = ACCENTS.matcher(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            plain.append(letter.length() == Character.charCount(c) ? letter : Character.toString(c));
        });
        return PHRASES.stream()
                .map(phrase -> phrase.matcher(plain))
                .flatMap(Matcher::results)
                .sorted((a, b) -> a.start() - b.start())
                .map(hit -> composed.substring(hit.start(), hit.end()));
    }
}
