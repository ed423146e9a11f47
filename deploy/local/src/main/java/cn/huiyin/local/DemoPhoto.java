package cn.huiyin.local;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture that stands for what somebody saw on the spot: a wall with a damp patch. */
final class DemoPhoto {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private DemoPhoto() {}

    /** Uploads it as the person, and gives its id. */
    static String by(GraphQl person) {
        return person.upload("/api/uploads", "photo.jpg", jpeg());
    }

    static byte[] jpeg() {
        BufferedImage wall = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = wall.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(0xE9E4DA), WIDTH, HEIGHT, new Color(0xCFC8BA)));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(new Color(0x9C8F78));
        brush.fillOval(WIDTH / 3, HEIGHT / 3, WIDTH / 3, HEIGHT / 4);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(wall, "jpeg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
