package org.vinculo.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A line of INEGI's file: an occupation, or a group or division above it. */
public record OccupationLine(
        @NotNull @Pattern(regexp = OccupationFile.CODE) String code,
        @NotBlank @Size(max = OccupationFile.LONGEST_NAME) String name)
        implements Serializable {}
