package cn.huiyin.cases.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads the photos of a form. */
final class Photos {

    private Photos() {}

    /** Their bytes; an empty file is what a browser sends where nobody chose one. */
    static List<byte[]> bytes(@Nullable List<MultipartFile> photos) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (MultipartFile photo : photos == null ? List.<MultipartFile>of() : photos) {
            if (!photo.isEmpty()) {
                all.add(photo.getBytes());
            }
        }
        return all;
    }
}
