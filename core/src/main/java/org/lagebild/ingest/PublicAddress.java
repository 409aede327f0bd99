package org.lagebild.ingest;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Whether an address of the network belongs to the public internet, so that asking it cannot reach anything inside. */
final class PublicAddress {
    /** First bytes and number of bits of the blocks that IANA sets aside, beside those that Java knows. */
    private static final int[][] RESERVED_4 = {
        {0, 0, 0, 0, 8},
        {100, 64, 0, 0, 10},
        {192, 0, 0, 0, 24},
        {192, 0, 2, 0, 24},
        {192, 88, 99, 0, 24},
        {198, 18, 0, 0, 15},
        {198, 51, 100, 0, 24},
        {203, 0, 113, 0, 24},
        {240, 0, 0, 0, 4}
    };

    private static final int[][] RESERVED_6 = {
        {0x20, 0x01, 0x0d, 0xb8, 32}, {0x20, 0x01, 0x00, 0x00, 32}, {0x3f, 0xff, 0x00, 0x00, 20}
    };
    private static final int BYTE = 8;

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? !isIn(bytes, RESERVED_4) : isPublic6(bytes);
    }

    private static boolean isPublic6(byte[] bytes) {
        if (isIn(bytes, new int[][] {{0x00, 0x64, 0xff, 0x9b, 32}})) {
            return isPublic4(bytes, 12);
        }
        if (isIn(bytes, new int[][] {{0x20, 0x02, 0, 0, 16}})) {
            return isPublic4(bytes, 2);
        }
        return (bytes[0] & 0xe0) == 0x20 && !isIn(bytes, RESERVED_6);
    }

    /** The address of the old kind that one of the new kind wraps. */
    private static boolean isPublic4(byte[] bytes, int from) {
        try {
            return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isIn(byte[] bytes, int[][] blocks) {
        for (int[] block : blocks) {
            if (isIn(bytes, block)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(byte[] bytes, int[] block) {
        int bits = block[block.length - 1];
        for (int i = 0; i * BYTE < bits; i++) {
            int mask = bits - i * BYTE >= BYTE ? 0xff : 0xff << (BYTE - (bits - i * BYTE)) & 0xff;
            if ((bytes[i] & mask) != (block[i] & mask)) {
                return false;
            }
        }
        return true;
    }
}
