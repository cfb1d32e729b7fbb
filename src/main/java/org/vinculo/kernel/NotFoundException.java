package org.vinculo.kernel;

/** It does not exist, or it is not yours: the two look alike from outside on purpose. Answers 404. */
public class NotFoundException extends RuntimeException {}
