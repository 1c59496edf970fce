package io.lantu.document;

/** The form in which a report reached us. */
public enum ReportKind {
  /** The report as it was given. */
  REPORT("report"),
  /** An abridged form (摘要). */
  SUMMARY("summary"),
  /** A newspaper's reading of it (解读). */
  INTERPRETATION("interpretation"),
  /** The tasks that it sets, parted among offices (任务分解, 重点工作分工). */
  TASK_LIST("task-list");

  private final String token;

  ReportKind(String token) {
    this.token = token;
  }

  /** The word for it in IRIs and options. */
  public String token() {
    return token;
  }
}
