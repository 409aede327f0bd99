package org.lagebild.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture of a page; the one in docs/pictures is only replaced where it looks different, be it in one word. */
final class Picture {
    private static final Path KEPT = Path.of("../docs/pictures");
    private static final double SAME = 0.00005;
    private static final int CHANNEL = 24;

    private Picture() {}

    static void keep(Page page, String name) throws IOException {
        byte[] bytes = page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
        Path file = KEPT.resolve(name + ".png");
        Files.createDirectories(KEPT);
        if (!Files.exists(file)
                || differs(ImageIO.read(file.toFile()), ImageIO.read(new ByteArrayInputStream(bytes)))) {
            Files.write(file, bytes);
        }
    }

    private static boolean differs(BufferedImage one, BufferedImage other) {
        if (one == null || one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return true;
        }
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += far(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return different > SAME * one.getWidth() * one.getHeight();
    }

    private static boolean far(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) > CHANNEL
                || Math.abs((one >> 8 & 255) - (other >> 8 & 255)) > CHANNEL
                || Math.abs((one & 255) - (other & 255)) > CHANNEL;
    }
}
