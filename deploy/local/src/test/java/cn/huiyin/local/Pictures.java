package cn.huiyin.local;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Photos as a phone would take them. */
final class Pictures {

    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 1_200;

    private Pictures() {}

    static Path jpeg(Path file) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0xB7C9C4), WIDTH, HEIGHT, new Color(0x3B5A55)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x8A5A2B));
        pen.fillOval(WIDTH / 3, HEIGHT / 3, WIDTH / 4, HEIGHT / 4);
        pen.dispose();
        try {
            ImageIO.write(picture, "jpeg", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
