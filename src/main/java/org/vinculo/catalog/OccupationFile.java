package org.vinculo.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.vinculo.kernel.BusinessException;

/**
 * INEGI's list of occupations as it was sent: a CSV with the columns "clave" and "descripción" among others.
 *
 * @param lines what can be imported
 * @param wrong what cannot, by line of the file
 */
public record OccupationFile(List<OccupationLine> lines, List<WrongLine> wrong) {

    /** SINCO: a digit each for division, main group, subgroup and occupation. */
    static final String CODE = "[1-9]\\d{0,3}";

    static final int LONGEST_NAME = 300;
    static final int MOST_BYTES = 1_000_000;
    private static final int MOST_LINES = 5_000;
    private static final String MARK = "\uFEFF";

    /** Why a line cannot be imported. */
    public enum Wrong {
        CODE,
        NAME,
        TWICE
    }

    /** @param number of the line in the file, the headings being the first */
    public record WrongLine(long number, String code, Wrong why) implements Serializable {}

    /**
     * Reads a file.
     *
     * @throws BusinessException at "file", with what to do, when it is no such list at all
     */
    static OccupationFile of(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw BusinessException.at("file", "occupationImport.large");
        }
        String text = text(bytes);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return read(parser);
        } catch (UncheckedIOException e) {
            throw BusinessException.at("file", "occupationImport.unreadable");
        }
    }

    /** Spreadsheets write UTF-8 or, on Windows, its old code page; what has zeros is no text in either. */
    private static String text(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                throw BusinessException.at("file", "occupationImport.unreadable");
            }
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static char separator(String text) {
        String headings = text.lines().findFirst().orElse("");
        return headings.contains(";") ? ';' : ',';
    }

    private static OccupationFile read(CSVParser parser) {
        List<OccupationLine> lines = new ArrayList<>();
        List<WrongLine> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int code = -1;
        int name = -1;
        long before = 0;
        for (CSVRecord row : parser) {
            long number = before + 1;
            before = parser.getCurrentLineNumber();
            if (row.getRecordNumber() == 1) {
                code = column(row, "clave");
                name = column(row, "descripcion");
                continue;
            }
            if (row.getRecordNumber() > MOST_LINES) {
                throw BusinessException.at("file", "occupationImport.long");
            }
            OccupationLine line = new OccupationLine(cell(row, code), cell(row, name));
            Wrong why = why(line, seen);
            if (why == null) {
                lines.add(line);
            } else {
                wrong.add(new WrongLine(number, line.code(), why));
            }
        }
        if (code < 0) {
            throw BusinessException.at("file", "occupationImport.columns");
        }
        return new OccupationFile(List.copyOf(lines), List.copyOf(wrong));
    }

    private static Wrong why(OccupationLine line, Set<String> seen) {
        if (!line.code().matches(CODE)) {
            return Wrong.CODE;
        }
        if (line.name().isBlank() || line.name().length() > LONGEST_NAME) {
            return Wrong.NAME;
        }
        return seen.add(line.code()) ? null : Wrong.TWICE;
    }

    private static int column(CSVRecord headings, String name) {
        for (int column = 0; column < headings.size(); column++) {
            if (Spelling.folded(headings.get(column)).strip().equals(name)) {
                return column;
            }
        }
        throw BusinessException.at("file", "occupationImport.columns");
    }

    private static String cell(CSVRecord row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
