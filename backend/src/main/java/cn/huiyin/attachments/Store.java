package cn.huiyin.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder in which the bytes lie, one file an attachment; nothing of a name that a user gave gets here. */
@Component
class Store {

    private final Path folder;

    Store(@Value("${huiyin.attachments.folder}") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Writes the bytes whole or not at all. */
    void write(UUID companyId, UUID id, byte[] bytes) {
        Path file = file(companyId, id);
        try {
            Files.createDirectories(file.getParent());
            Path half = Files.createTempFile(file.getParent(), "half", null);
            Files.write(half, bytes);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path file(UUID companyId, UUID id) {
        String name = id.toString();
        // The last digits of an id are random: they spread the files.
        return folder.resolve(companyId.toString()).resolve(name.substring(34)).resolve(name);
    }

    void remove(UUID companyId, UUID id) {
        try {
            Files.deleteIfExists(file(companyId, id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
