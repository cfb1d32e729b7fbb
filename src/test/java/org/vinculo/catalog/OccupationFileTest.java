package org.vinculo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.kernel.BusinessException;

/** INEGI's list as spreadsheets write it, and what importing it would change. */
class OccupationFileTest {

    private static OccupationFile read(String text, Charset charset) throws IOException {
        return OccupationFile.of(new ByteArrayInputStream(text.getBytes(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void both_encodings_and_both_separators_are_read_the_same(String charset) throws IOException {
        OccupationFile commas = read(
                "División,CLAVE,Descripción\r\n5,5111,\"Cocineros, de albañilería\"\r\n", Charset.forName(charset));
        OccupationFile semicolons =
                read("clave;descripcion\n5111; Cocineros, de albañilería \n\n", Charset.forName(charset));

        assertThat(commas.lines()).containsExactly(new OccupationLine("5111", "Cocineros, de albañilería"));
        assertThat(semicolons).isEqualTo(commas);
        assertThat(read("\uFEFFclave,descripción\n5111,Uno\n", StandardCharsets.UTF_8)
                        .lines())
                .hasSize(1);
    }

    @Test
    void wrong_lines_are_told_by_their_number_and_do_not_hinder_the_others() throws IOException {
        OccupationFile file = read(
                "clave,descripción\n5,Servicios\nABC,Nada\n5111,\n\n5112,\"En dos\nrenglones\"\n5112,Otra vez\n05,Cero\n",
                StandardCharsets.UTF_8);

        assertThat(file.lines()).extracting(OccupationLine::code).containsExactly("5", "5112");
        assertThat(file.wrong())
                .containsExactly(
                        new OccupationFile.WrongLine(3, "ABC", OccupationFile.Wrong.CODE),
                        new OccupationFile.WrongLine(4, "5111", OccupationFile.Wrong.NAME),
                        new OccupationFile.WrongLine(8, "5112", OccupationFile.Wrong.TWICE),
                        new OccupationFile.WrongLine(9, "05", OccupationFile.Wrong.CODE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-1.7\n",
                "PK\u0003\u0004\u0000",
                "code,name\n1,Uno\n",
                "clave,descripción\n1,\"abierta\n"
            })
    void what_is_no_such_list_is_refused_with_what_to_do(String text) {
        assertThatThrownBy(() -> read(text, StandardCharsets.UTF_8)).isInstanceOf(BusinessException.class);
    }

    @Test
    void too_large_a_file_is_not_read() {
        assertThatThrownBy(() -> read("x".repeat(OccupationFile.MOST_BYTES + 1), StandardCharsets.UTF_8))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("occupationImport.large");
    }

    @Test
    void plan_adds_and_renames_under_the_nearest_group_and_says_nothing_the_second_time() throws IOException {
        OccupationFile file =
                read("clave,descripción\n5111,Cocineros\n51,Comida\n5,Servicios\n61,Campo\n", StandardCharsets.UTF_8);
        Map<String, String> today = Map.of("5", "Servicios", "5A02", "Mesas", "51", "Otra", "6", "Campo y pesca");

        OccupationPlan plan = OccupationPlan.of(file.lines(), today);

        assertThat(plan.changes())
                .containsExactly(
                        new OccupationPlan.Change("51", "5", "Otra", "Comida"),
                        new OccupationPlan.Change("5111", "51", null, "Cocineros"),
                        new OccupationPlan.Change("61", "6", null, "Campo"));
        assertThat(plan.added()).isEqualTo(2);
        assertThat(plan.same()).isEqualTo(1);
        assertThat(OccupationPlan.of(
                                file.lines(),
                                Map.of("5", "Servicios", "51", "Comida", "5111", "Cocineros", "61", "Campo"))
                        .changes())
                .isEmpty();
    }
}
