package fi.koonti.opc;

import fi.koonti.opc.UnreadableFileException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a zip file in memory, found through its central directory alone.
 *
 * <p>Why not {@link java.util.zip.ZipFile}: it wants a file on disk, and it passes over repeated
 * names and takes the last. The directory must end exactly where the end record stands; so a file
 * that was cut right behind a workbook embedded in it is not taken for that workbook.
 */
public final class ZipArchive {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END64 = 0x06064b50;
  private static final int END64_LOCATOR = 0x07064b50;
  private static final int END_LENGTH = 22;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int COMMENT_LIMIT = 0xffff;
  private static final int ENCRYPTED_FLAG = 1;
  private static final int ZIP64_EXTRA = 1;
  private static final long IN_ZIP64_EXTRA = 0xffffffffL;

  private final byte[] file;
  private final ByteBuffer bytes;
  private final Naming naming;
  private final Map<String, ZipPart> parts = new LinkedHashMap<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  /** Which names are one, and what is done when a name comes again. */
  private enum Naming {
    /** Parts of a document: a name that comes again makes it ambiguous. */
    PARTS,
    /** Files that people put together: one that is put in again is another file. */
    FILES;

    private String key(String name) {
      return this == PARTS ? PartName.canonical(name) : name;
    }
  }

  private ZipArchive(byte[] file, Naming naming) {
    this.file = file;
    this.naming = naming;
    this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Lists the parts of a zip file; inflates nothing.
   *
   * @throws UnreadableFileException TRUNCATED, ENCRYPTED, DUPLICATE_ENTRY or TOO_MANY_ENTRIES
   */
  public static ZipArchive of(byte[] file, int entryLimit) throws UnreadableFileException {
    return of(file, entryLimit, Naming.PARTS);
  }

  /**
   * The same for files that people put together: names that differ by case are two files, and a
   * name that comes again gets a number, {@code form (2).xlsx}.
   */
  public static ZipArchive ofFiles(byte[] file, int entryLimit) throws UnreadableFileException {
    return of(file, entryLimit, Naming.FILES);
  }

  private static ZipArchive of(byte[] file, int entryLimit, Naming naming)
      throws UnreadableFileException {
    ZipArchive archive = new ZipArchive(file, naming);
    try {
      archive.list(entryLimit);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new UnreadableFileException(Reason.TRUNCATED, Map.of(), e);
    }
    return archive;
  }

  /** The part of a name, or empty when there is none. */
  public Optional<ZipPart> find(String name) {
    return Optional.ofNullable(parts.get(naming.key(name)));
  }

  /** All parts in the order of the directory. */
  public List<ZipPart> parts() {
    return List.copyOf(parts.values());
  }

  /** The bytes of a part, inflated while they are read. */
  public PartStream open(ZipPart part, Budget budget) throws UnreadableFileException {
    return new PartStream(file, start(part), part, budget);
  }

  /** The bytes of a part as they lie in the file. */
  byte[] packed(ZipPart part) throws UnreadableFileException {
    int start = start(part);
    return Arrays.copyOfRange(file, start, start + part.packed());
  }

  private int start(ZipPart part) throws UnreadableFileException {
    if (part.method() != ZipPart.STORED && part.method() != ZipPart.DEFLATED) {
      throw new UnreadableFileException(
          Reason.PACKING, Map.of("part", part.name(), "found", ZipPart.packing(part.method())));
    }
    int at = part.header();
    int data = at + LOCAL_LENGTH + unsigned(at + 26) + unsigned(at + 28);
    if (data > file.length - part.packed()) {
      throw truncated(part);
    }
    return data;
  }

  private void list(int entryLimit) throws UnreadableFileException {
    int end = findEnd();
    int at = directoryStart(end);
    int stop = directoryEnd(end);
    while (at < stop) {
      if (bytes.getInt(at) != CENTRAL) {
        throw new UnreadableFileException(Reason.TRUNCATED);
      }
      if (parts.size() == entryLimit) {
        throw new UnreadableFileException(
            Reason.TOO_MANY_ENTRIES, Map.of("limit", String.valueOf(entryLimit)));
      }
      int nameLength = unsigned(at + 28);
      String name = ZipName.decode(file, at + CENTRAL_LENGTH, nameLength);
      if ((unsigned(at + 8) & ENCRYPTED_FLAG) != 0) {
        throw new UnreadableFileException(Reason.ENCRYPTED, Map.of("part", name));
      }
      ZipPart part = part(at, naming == Naming.FILES ? unused(name) : name, nameLength);
      if (!localHeaderAgrees(part, at + CENTRAL_LENGTH, nameLength)) {
        throw truncated(part);
      }
      if (parts.putIfAbsent(naming.key(part.name()), part) != null) {
        throw new UnreadableFileException(Reason.DUPLICATE_ENTRY, Map.of("part", name));
      }
      at += CENTRAL_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
    }
    if (at != stop) {
      throw new UnreadableFileException(Reason.TRUNCATED);
    }
  }

  /** The name, with a number before its ending when a file before it has the same. */
  private String unused(String name) {
    int dot = name.lastIndexOf('.');
    int stem = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
    String unused = name;
    while (parts.containsKey(unused)) {
      int number = repeats.merge(name, 1, Integer::sum) + 1;
      unused = name.substring(0, stem) + " (" + number + ")" + name.substring(stem);
    }
    return unused;
  }

  /** The last end record whose directory lies right before it. */
  private int findEnd() throws UnreadableFileException {
    int lowest = Math.max(0, file.length - END_LENGTH - COMMENT_LIMIT);
    for (int at = file.length - END_LENGTH; at >= lowest; at--) {
      if (bytes.getInt(at) == END && directoryStart(at) >= 0) {
        return at;
      }
    }
    throw new UnreadableFileException(Reason.TRUNCATED);
  }

  /** Where the directory starts, or -1 when it does not lead to its end record. */
  private int directoryStart(int end) {
    int stop = directoryEnd(end);
    long size = long32(end + 12);
    long start = long32(end + 16);
    if (stop != end) {
      size = bytes.getLong(stop + 40);
      start = bytes.getLong(stop + 48);
    }
    return size >= 0 && start >= 0 && start <= stop && start + size == stop ? (int) start : -1;
  }

  /** Where the directory ends: at the end record, or at the zip64 record before it. */
  private int directoryEnd(int end) {
    int locator = end - 20;
    if (locator < 0 || bytes.getInt(locator) != END64_LOCATOR) {
      return end;
    }
    long record = bytes.getLong(locator + 8);
    boolean there = record >= 0 && record <= locator - 56 && bytes.getInt((int) record) == END64;
    return there ? (int) record : end;
  }

  private ZipPart part(int at, String name, int nameLength) {
    long packed = long32(at + 20);
    long size = long32(at + 24);
    long header = long32(at + 42);
    if (packed == IN_ZIP64_EXTRA || header == IN_ZIP64_EXTRA) {
      int field = zip64Extra(at + CENTRAL_LENGTH + nameLength, unsigned(at + 30));
      // The extra field holds only what the header could not, in this fixed order.
      if (size == IN_ZIP64_EXTRA) {
        size = bytes.getLong(field);
        field += 8;
      }
      if (packed == IN_ZIP64_EXTRA) {
        packed = bytes.getLong(field);
        field += 8;
      }
      if (header == IN_ZIP64_EXTRA) {
        header = bytes.getLong(field);
      }
    }
    if (packed < 0 || packed > file.length || header < 0 || header > file.length) {
      throw new IndexOutOfBoundsException(name);
    }
    return new ZipPart(
        name, unsigned(at + 10), bytes.getInt(at + 16), (int) packed, size, (int) header);
  }

  private int zip64Extra(int start, int length) {
    int at = start;
    while (at + 4 <= start + length) {
      if (unsigned(at) == ZIP64_EXTRA) {
        return at + 4;
      }
      at += 4 + unsigned(at + 2);
    }
    throw new IndexOutOfBoundsException("no zip64 extra field");
  }

  /** Each part has its name twice; if they differ, one is damaged, and the part would be missed. */
  private boolean localHeaderAgrees(ZipPart part, int name, int nameLength) {
    int at = part.header();
    int localName = at + LOCAL_LENGTH;
    return bytes.getInt(at) == LOCAL
        && unsigned(at + 26) == nameLength
        && localName + nameLength <= file.length
        && Arrays.equals(file, name, name + nameLength, file, localName, localName + nameLength);
  }

  private static UnreadableFileException truncated(ZipPart part) {
    return new UnreadableFileException(Reason.TRUNCATED, Map.of("part", part.name()));
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private long long32(int at) {
    return Integer.toUnsignedLong(bytes.getInt(at));
  }
}
