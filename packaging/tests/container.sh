#!/bin/bash
# Makes the container image without a registry, begins an instance in it as its own user, and looks at its first page.
#
#   container.sh [PROGRAM]     (PROGRAM: else target/release/clameur)
#
# Needs buildah (1.28 does) and curl, and root or user namespaces; says so where one is missing, with exit code 2. Everything it makes is
# below target/container.
set -euo pipefail
cd "$(dirname "$0")/../.."
for tool in buildah curl strip; do
    command -v "$tool" >/dev/null || { echo "container.sh: $tool is missing: apt-get install buildah curl binutils" >&2; exit 2; }
done
program=${1:-target/release/clameur}
[ -x "$program" ] || { echo "container.sh: no program $program: cargo build --release" >&2; exit 2; }

echo "== image: $(packaging/container.sh "$program")"
export STORAGE_DRIVER=vfs BUILDAH_ISOLATION=chroot
store=$PWD/target/container/store
b() { buildah --root "$store" --runroot "$store.run" "$@"; }
container=
server=
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$container" ] || b rm "$container" >/dev/null 2>&1 || true
    b rmi --all --force >/dev/null 2>&1 || true
    rm -rf "$store" "$store.run"
}
trap finish EXIT
b bud --quiet --tag clameur --file packaging/Containerfile target/container >/dev/null
container=$(b from clameur)
root=$(b mount "$container")

echo "== first start"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
# As the image's own user, on its root: a volume that is empty begins as /var/lib/clameur is in the image.
inside=(chroot --userspec=65532:65532 "$root" /usr/bin/clameur)
export CLAMEUR_CONFIG=/var/lib/clameur/clameur.toml CLAMEUR_LISTEN=127.0.0.1:$port
"${inside[@]}" init --dir /var/lib/clameur --base-url "http://127.0.0.1:$port" >/dev/null
"${inside[@]}" serve 2>target/container/server.log &
server=$!
for _ in $(seq 100); do
    curl -sf "http://127.0.0.1:$port/readyz" >/dev/null && break
    sleep 0.1
done
curl -s "http://127.0.0.1:$port/en" | grep -q 'clameur campaign new' || { cat target/container/server.log; echo "container.sh: FAILED" >&2; exit 1; }
"${inside[@]}" status --offline
kill -TERM "$server"
wait "$server"
server=
echo "== passed"
