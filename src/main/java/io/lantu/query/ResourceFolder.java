package io.lantu.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of text resources, be it in a directory of classes or in a jar. */
final class ResourceFolder {
  private final URL folder;

  /**
   * @param path absolute, ending in {@code /}
   */
  ResourceFolder(Class<?> owner, String path) {
    this(required(owner.getResource(path), path));
  }

  ResourceFolder(URL folder) {
    this.folder = folder;
  }

  /** File names with this ending and their texts, by name. */
  Map<String, String> texts(String ending) {
    try {
      if (folder.openConnection() instanceof JarURLConnection jar) {
        // A file system of our own: the shared one of a jar can be open, or be closed, elsewhere.
        Path file = Path.of(jar.getJarFileURL().toURI());
        try (FileSystem files = FileSystems.newFileSystem(file)) {
          return texts(files.getPath(jar.getEntryName()), ending);
        }
      }
      return texts(Path.of(folder.toURI()), ending);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a place for resources: " + folder, e);
    }
  }

  private static Map<String, String> texts(Path directory, String ending) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith(ending)) {
          texts.put(name, Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static URL required(URL folder, String path) {
    if (folder == null) {
      throw new IllegalStateException("the program lacks its folder " + path);
    }
    return folder;
  }
}
