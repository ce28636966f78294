package fi.koonti.grid;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names at the root of a compound file (MS-CFB), which tell what it is: workbook, document,
 * mail message or encrypted package. Only the root counts, for a document may hold a workbook
 * deeper down.
 */
final class Ole2Directory {

  private static final long MARK = 0xE11AB1A1E011CFD0L;
  private static final int HEADER_FAT_ENTRIES = 109;
  private static final int ENTRY_LENGTH = 128;

  /** Directories of office files have some dozens of entries. */
  private static final int SECTOR_LIMIT = 4096;

  private final ByteBuffer bytes;
  private final int sectorShift;

  private Ole2Directory(byte[] file) {
    this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    this.sectorShift = bytes.getShort(30);
  }

  static boolean isOle2(byte[] file) {
    return file.length >= 8
        && ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong() == MARK;
  }

  /** The names of streams and storages at the root; empty when the file is damaged. */
  static Optional<Set<String>> rootNames(byte[] file) {
    try {
      return Optional.of(new Ole2Directory(file).names());
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Set<String> names() {
    List<Integer> entries = entries();
    Set<String> names = new TreeSet<>();
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.push(bytes.getInt(entries.get(0) + 76));
    while (!open.isEmpty()) {
      int index = open.pop();
      if (index >= 0 && !seen.get(index)) {
        seen.set(index);
        int at = entries.get(index);
        names.add(name(at));
        open.push(bytes.getInt(at + 68));
        open.push(bytes.getInt(at + 72));
      }
    }
    return names;
  }

  /** Offsets of all directory entries, along the chain of their sectors. */
  private List<Integer> entries() {
    if (sectorShift != 9 && sectorShift != 12) {
      throw new IllegalArgumentException("no sector size: 2^" + sectorShift);
    }
    List<Integer> entries = new ArrayList<>();
    int sector = bytes.getInt(48);
    for (int i = 0; sector >= 0 && i < SECTOR_LIMIT; i++) {
      int start = offset(sector);
      for (int at = 0; at < 1 << sectorShift; at += ENTRY_LENGTH) {
        entries.add(start + at);
      }
      sector = next(sector);
    }
    return entries;
  }

  private int next(int sector) {
    int perSector = 1 << (sectorShift - 2);
    return bytes.getInt(offset(fatSector(sector / perSector)) + sector % perSector * 4);
  }

  /** Where a piece of the allocation table is: in the header's list, or in the chain after it. */
  private int fatSector(int piece) {
    if (piece < HEADER_FAT_ENTRIES) {
      return bytes.getInt(76 + piece * 4);
    }
    int perSector = (1 << (sectorShift - 2)) - 1;
    int rest = piece - HEADER_FAT_ENTRIES;
    int list = bytes.getInt(68);
    while (rest >= perSector) {
      list = bytes.getInt(offset(list) + perSector * 4);
      rest -= perSector;
    }
    return bytes.getInt(offset(list) + rest * 4);
  }

  /** Where a sector starts; it must be in the file as a whole, which also bounds all chains. */
  private int offset(int sector) {
    long start = (sector + 1L) << sectorShift;
    if (sector < 0 || start + (1 << sectorShift) > bytes.capacity()) {
      throw new IndexOutOfBoundsException("no sector " + sector);
    }
    return (int) start;
  }

  private String name(int at) {
    int length = Math.min(64, Math.max(2, bytes.getShort(at + 64))) - 2;
    return new String(bytes.array(), at, length, StandardCharsets.UTF_16LE);
  }
}
