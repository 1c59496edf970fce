package io.lantu.cli;

import io.lantu.text.Diagnostic;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The files behind the paths of a command line. Folders are walked, links followed, hidden files
 * left alone; every path that leads nowhere is named.
 *
 * @param files in the order of the paths, those of a folder by name
 */
record Inputs(List<Path> files, List<Diagnostic> problems) {
  Inputs {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  static Inputs find(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        problems.add(
            Diagnostic.error(path.toString(), "there is no such file or folder", "check the path"));
      } else if (Files.isDirectory(path)) {
        walk(path, files, problems);
      } else {
        files.add(path);
      }
    }
    return new Inputs(files, problems);
  }

  private static void walk(Path folder, List<Path> files, List<Diagnostic> problems) {
    Walk walk = new Walk(folder, problems);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      problems.add(Diagnostic.error(folder.toString(), "cannot be read", e.getMessage()));
    }
    if (walk.found.isEmpty()) {
      problems.add(
          Diagnostic.error(folder.toString(), "the folder holds no file", "name another folder"));
    }
    walk.found.stream().sorted().forEach(files::add);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Diagnostic> problems;
    private final List<Path> found = new ArrayList<>();

    Walk(Path root, List<Diagnostic> problems) {
      this.root = root;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && hidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!hidden(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(
          e instanceof FileSystemLoopException
              ? Diagnostic.error(
                  file.toString(), "the link leads back to a folder above it", "remove the link")
              : Diagnostic.error(file.toString(), "cannot be read", "check its permissions"));
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
