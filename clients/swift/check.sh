#!/usr/bin/env bash
# Compiles the Swift models and reads documents by them. Where there is no Swift compiler, one is put into a folder of
# its own (Debian 13's, some 3 GB), which takes root and some minutes: so no build does this by itself.
set -euo pipefail
cd "$(dirname "$0")"
articles=(../../console-api/src/test/resources/preview/every-block.json ../../apps-api/src/test/resources/old/article.json)

if command -v swiftc >/dev/null; then
	out=$(mktemp -d)
	trap 'rm -rf "$out"' EXIT
	swiftc -swift-version 6 -warnings-as-errors -o "$out/check" Sources/JorenClient/*.swift check/main.swift
	"$out/check" "${articles[@]}"
	exit
fi

root="${JOREN_HOME:-../../.joren}/swift"
if [ ! -x "$root/usr/bin/swiftc" ]; then
	apt-get install -y -q debootstrap
	debootstrap --variant=minbase trixie "$root"
	chroot "$root" apt-get install -y -q --no-install-recommends swiftlang swiftlang-dev libc6-dev g++
fi
work=$(mktemp -d "$root/tmp/check-XXXXXX")
trap 'rm -rf "$work"' EXIT
cp Sources/JorenClient/*.swift check/main.swift "${articles[@]}" "$work"
inside="/tmp/$(basename "$work")"
# The compiler finds its libraries by what it is told there of itself.
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
chroot "$root" sh -c "cd $inside && swiftc -swift-version 6 -warnings-as-errors -o check *.swift && ./check *.json"
