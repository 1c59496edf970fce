/**
 * The commands, and the pipeline that joins the stages. Results go to standard output, all else to
 * standard error.
 *
 * <pre>{@code
 * int exitCode = Lantu.run("extract", "--format", "jsonl", "samples");
 * }</pre>
 */
package io.lantu.cli;
