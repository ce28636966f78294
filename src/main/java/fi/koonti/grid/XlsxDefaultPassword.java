package fi.koonti.grid;

import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Opens workbooks that Excel has encrypted with the password that it tries by itself: whoever sent
 * one sees no password, and cannot take it off.
 */
final class XlsxDefaultPassword {

  /** Office writes 100,000; a file that says far more is made to be slow. */
  private static final int SPINS = 1_000_000;

  private XlsxDefaultPassword() {}

  /**
   * The workbook inside.
   *
   * @throws UnreadableFileException ENCRYPTED when it needs another password, TOO_LARGE
   */
  static byte[] opened(byte[] content, FileLimits limits) throws UnreadableFileException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      EncryptionInfo info = new EncryptionInfo(files);
      Decryptor decryptor = info.getDecryptor();
      boolean opens =
          info.getVerifier().getSpinCount() <= SPINS
              && decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD);
      if (!opens) {
        throw new UnreadableFileException(Reason.ENCRYPTED);
      }
      try (InputStream in = decryptor.getDataStream(files)) {
        byte[] workbook = in.readNBytes(limits.fileBytes() + 1);
        if (workbook.length > limits.fileBytes()) {
          String limit = String.valueOf(limits.fileBytes());
          throw new UnreadableFileException(Reason.TOO_LARGE, Map.of("limit", limit));
        }
        return workbook;
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      // Whatever cannot be opened so needs a password, as far as anyone can tell.
      throw new UnreadableFileException(Reason.ENCRYPTED, Map.of(), e);
    }
  }
}
