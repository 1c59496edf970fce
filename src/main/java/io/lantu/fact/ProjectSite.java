package io.lantu.fact;

/**
 * Where a project lies, by words that are not the division in its name: a county before it, or a
 * zone, town, street or village.
 */
public record ProjectSite(Territory territory, Evidence evidence) implements ProjectAttribute {}
