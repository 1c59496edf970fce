/**
 * Who is who: mentions of a report become local entities, and local entities of different places
 * that are one thing become a cluster.
 *
 * <pre>{@code
 * LinkedReport linked = LinkedReport.of(id, report, mentions, facts);
 * List<Cluster> clusters = new Linker(divisions).link(linked.entities().values());
 * }</pre>
 */
package io.lantu.link;
