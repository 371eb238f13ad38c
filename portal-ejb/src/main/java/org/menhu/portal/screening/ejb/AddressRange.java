package org.menhu.portal.screening.ejb;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.menhu.portal.shared.model.BusinessException;

/** A network address or a range of them, as {@code 203.0.113.0/24} (CIDR, RFC 4632 and 4291). */
record AddressRange(byte[] network, int bits) {

    /** @throws BusinessException {@code screening.addressInvalid} with the part that is no address */
    static List<AddressRange> parse(String ranges) {
        return Stream.of(ranges.strip().split("[\\s,;]+"))
                .filter(range -> !range.isEmpty())
                .map(AddressRange::parseOne)
                .toList();
    }

    private static AddressRange parseOne(String range) {
        try {
            var parts = range.split("/", 2);
            var network = bytes(parts[0]);
            var bits = parts.length == 1 ? network.length * Byte.SIZE : Integer.parseInt(parts[1]);
            if (bits >= 0 && bits <= network.length * Byte.SIZE) {
                return new AddressRange(network, bits);
            }
        } catch (UnknownHostException | NumberFormatException e) {
            // told below in the words of the user
        }
        throw new BusinessException("screening.addressInvalid", range);
    }

    /** Only of what is an address already, so that no name is ever looked up. */
    private static byte[] bytes(String address) throws UnknownHostException {
        if (!address.matches("\\d{1,3}(\\.\\d{1,3}){3}|(?=.*:)[0-9A-Fa-f:.]{2,45}")) {
            throw new UnknownHostException(address);
        }
        return InetAddress.getByName(address).getAddress();
    }

    boolean contains(String address) {
        try {
            return address != null && contains(bytes(address));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private boolean contains(byte[] address) {
        if (address.length != network.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % Byte.SIZE;
            if (((address[bit / Byte.SIZE] ^ network[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
