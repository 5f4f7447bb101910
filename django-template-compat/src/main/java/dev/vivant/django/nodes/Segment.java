package dev.vivant.django.nodes;

/**
 * A static piece of a template, read from one state of the tokenizer.
 *
 * @param steps what it does to a tree
 * @param state the state behind it
 * @param endTag whether the state behind it is in an end tag
 * @param carry what the tokenizer carries behind it
 * @param rawName the element whose text is read behind it
 * @param rest what was not read, because what it means depends on what came before
 */
record Segment(Step[] steps, TokenState state, boolean endTag, String carry, String rawName, String rest) {}
