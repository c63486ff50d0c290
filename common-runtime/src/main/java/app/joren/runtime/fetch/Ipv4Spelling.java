package app.joren.runtime.fetch;

import java.util.regex.Pattern;

/**
 * The many ways to write an IPv4 address: one to four numbers, each decimal, octal or
 * hexadecimal.
 */
final class Ipv4Spelling {

	private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");

	private Ipv4Spelling() {
	}

	static boolean endsInNumber(String host) {
		return NUMBER.matcher(host.substring(host.lastIndexOf('.') + 1)).matches();
	}

	static String parse(String host) throws AddressRefused {
		String[] parts = host.split("\\.", -1);
		if (parts.length > 4) {
			throw AddressRefused.invalid("An IPv4 address has four numbers");
		}
		long address = 0;
		for (int i = 0; i < parts.length; i++) {
			boolean last = i == parts.length - 1;
			long number = number(parts[i]);
			long end = last ? 1L << (8 * (5 - parts.length)) : 256;
			if (number >= end) {
				throw AddressRefused.invalid("A number of the IPv4 address is too large");
			}
			address += last ? number : number << (8 * (3 - i));
		}
		return (address >> 24) + "." + ((address >> 16) & 255) + "." + ((address >> 8) & 255) + "." + (address & 255);
	}

	private static long number(String part) throws AddressRefused {
		boolean hexadecimal = part.startsWith("0x") || part.startsWith("0X");
		boolean octal = !hexadecimal && part.length() > 1 && part.startsWith("0");
		String digits = hexadecimal ? part.substring(2) : part;
		if (hexadecimal && digits.isEmpty()) {
			return 0;
		}
		try {
			long number = Long.parseLong(digits, hexadecimal ? 16 : octal ? 8 : 10);
			if (number >= 0 && Character.digit(digits.charAt(0), 16) >= 0) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// Said below, like a sign in front of the digits.
		}
		throw AddressRefused.invalid("The IPv4 address is not written as one");
	}

}
