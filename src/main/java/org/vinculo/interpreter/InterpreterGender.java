package org.vinculo.interpreter;

/** Some people speak only with a woman, or only with a man. */
public enum InterpreterGender {
    WOMAN,
    MAN,
    OTHER
}
