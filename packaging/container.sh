#!/bin/sh
# Puts into target/container what packaging/Containerfile copies: the program, and the shared libraries that it names.
# container.sh [PROGRAM]: else target/release/clameur.
set -eu
cd "$(dirname "$0")/.."
program=${1:-target/release/clameur}
out=target/container
root=$out/rootfs
rm -rf "$out"
mkdir -p "$root/usr/bin" "$root/etc" "$root/tmp" "$out/state"
chmod 1777 "$root/tmp"
install -m 755 "$program" "$root/usr/bin/clameur"
strip "$root/usr/bin/clameur"
# The loader and each library at the path where it is looked for. Names of hosts are resolved by the C library itself.
ldd "$program" | grep -o '/[^ )]*' | while read -r library; do
    install -D -m 755 "$(realpath "$library")" "$root$library"
done
echo 'clameur:x:65532:65532:Clameur:/var/lib/clameur:/usr/bin/clameur' >"$root/etc/passwd"
echo 'clameur:x:65532:' >"$root/etc/group"
echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
touch "$out/state/.keep"
du -sh "$root" | cut -f1
