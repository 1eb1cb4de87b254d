#!/bin/bash
# Installs, upgrades and downgrades the package in a root directory of its own, while people sign: every receipt that was given must hold, and
# the count must be the number of those who signed.
#
#   packages.sh [NEXT.deb [PREVIOUS.deb]]     (NEXT: else the newest in target/debian; PREVIOUS: else NEXT again, as version 0.0.1)
#
# Needs root (a root directory cannot be entered otherwise), mmdebstrap, python3 and curl, and once a mirror of Debian; says so where one is
# missing, with exit code 2, and changes nothing outside target/packages. Takes about two minutes. Without systemd inside, the unit is
# installed and enabled, and the server is started and stopped as systemd would.
set -euo pipefail
cd "$(dirname "$0")/../.."

cannot() { echo "packages.sh: $*" >&2; exit 2; }
fail() { echo "packages.sh: FAILED: $*" >&2; [ -f "$work/server.log" ] && tail -n 20 "$work/server.log" >&2; exit 1; }
say() { echo "== $*"; }

[ "$(id -u)" = 0 ] || cannot "needs root: sudo $0 $*"
for tool in mmdebstrap python3 curl dpkg-deb; do
    command -v "$tool" >/dev/null || cannot "$tool is missing: apt-get install mmdebstrap python3 curl dpkg"
done
next=${1:-$(ls -t target/debian/clameur_*.deb 2>/dev/null | head -n 1 || true)}
[ -f "$next" ] || cannot "no package: cargo xtask package"

work=$PWD/target/packages
base=$work/base.tar
mkdir -p "$work"
root=$(mktemp -d "$work/root.XXXXXX")
server=
load=
finish() {
    [ -z "$load" ] || kill "$load" 2>/dev/null || true
    [ -z "$server" ] || kill -9 "$server" 2>/dev/null || true
    rm -rf "$root"
}
trap finish EXIT
rm -rf "$work/receipts" "$work/server.log"
mkdir "$work/receipts"

previous=${2:-}
if [ -z "$previous" ]; then
    previous=$work/previous.deb
    dpkg-deb -R "$next" "$root/p"
    sed -i 's/^Version: .*/Version: 0.0.1-1/' "$root/p/DEBIAN/control"
    dpkg-deb --root-owner-group -Zgzip -z1 -b "$root/p" "$previous" >/dev/null
    rm -rf "$root/p"
fi
say "previous: $(dpkg-deb -f "$previous" Version)   next: $(dpkg-deb -f "$next" Version)"

if [ ! -f "$base" ]; then
    say "a small Debian, once"
    suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
    mmdebstrap --quiet --format=tar --variant=minbase --include=systemd-standalone-sysusers "$suite" "$base.new"
    mv "$base.new" "$base"
fi
tar -C "$root" -xf "$base"
cp "$previous" "$root/previous.deb"
cp "$next" "$root/next.deb"

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
url=http://127.0.0.1:$port
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }
user=(chroot --userspec=clameur:clameur "$root" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME=/var/lib/clameur
    CLAMEUR_CONFIG=/etc/clameur/clameur.toml "CLAMEUR_LISTEN=127.0.0.1:$port")
as_clameur() { "${user[@]}" "$@"; }
# As ExecStart of the unit does.
start() {
    "${user[@]}" /usr/bin/clameur serve >>"$work/server.log" 2>&1 &
    server=$!
    for _ in $(seq 300); do
        curl -sf "$url/readyz" >/dev/null && return 0
        kill -0 "$server" 2>/dev/null || { server=; return 1; }
        sleep 0.1
    done
    return 1
}
stop() {
    kill -TERM "$server"
    wait "$server" || fail "the server did not end in good order"
    server=
}
version() { as_clameur clameur --version | head -n 1; }
receipts() { find "$work/receipts" -name '*.tlog-proof' | wc -l; }
wait_for() { # until there are so many receipts
    for _ in $(seq 600); do
        [ "$(receipts)" -ge "$1" ] && return 0
        kill -0 "$load" 2>/dev/null || fail "nobody signs any more"
        sleep 0.2
    done
    fail "only $(receipts) receipts"
}

say "first installation"
inside CLAMEUR_BASE_URL="$url" dpkg -i /previous.deb >"$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log"; fail "dpkg -i"; }
grep -q "open $url" "$work/dpkg.log" || fail "it does not say which address to open"
for expected in \
    "750 root:clameur /etc/clameur" "640 root:clameur /etc/clameur/clameur.toml" "700 clameur:clameur /var/lib/clameur" \
    "700 clameur:clameur /var/lib/clameur/keys" "600 clameur:clameur /var/lib/clameur/keys/log.seed"; do
    path=${expected##* }
    found="$(inside stat -c '%a %U:%G' "$path") $path"
    [ "$found" = "$expected" ] || fail "$found instead of $expected"
done
[ -L "$root/etc/systemd/system/multi-user.target.wants/clameur.service" ] || fail "the unit is not enabled"
[ -s "$root/usr/share/man/man1/clameur-serve.1.gz" ] || fail "no manual"
for kind in sysusers tmpfiles; do
    [ -s "$root/usr/lib/$kind.d/clameur.conf" ] || fail "no $kind.d"
done
start || fail "it does not start"
curl -s "$url/en" | grep -q 'clameur campaign new' || fail "the empty site does not say what to do"
seed=$(sha256sum "$root/var/lib/clameur/keys/log.seed")

say "a campaign, and people who sign"
inside clameur keys new --out /tmp/organisation.key >/dev/null
cp -r campaigns/reclaim-your-face "$root/load"
python3 - "$root" <<'PY'
import datetime, re, sys
root = sys.argv[1]
public = re.search(r"age1\w+", open(f"{root}/tmp/organisation.key").read()).group(0)
today, path = datetime.date.today(), f"{root}/load/campaign.toml"
text = open(path).read()
for name, value in [("slug", "load"), ("opens", today - datetime.timedelta(1)), ("closes", today + datetime.timedelta(300))]:
    text = re.sub(f"^{name} = .*", f'{name} = "{value}"', text, count=1, flags=re.M)
open(path, "w").write(text.replace("recipients = []", f'recipients = ["{public}"]', 1))
path = f"{root}/etc/clameur/clameur.toml"
text = re.sub("^# (forms_per_network_per_minute) = .*", r"\1 = 1000000", open(path).read(), flags=re.M)
open(path, "w").write(text)
PY
as_clameur clameur campaign publish /load >/dev/null || fail "it cannot be published"
stop
start || fail "it does not start again"
python3 packaging/tests/sign.py "$url" load "$work/receipts" &
load=$!
wait_for 10

say "upgrade under load"
inside dpkg -i /next.deb >"$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log"; fail "dpkg -i"; }
stop
start || fail "the next version does not start on what the previous one left"
echo "   $(version)"
wait_for $(($(receipts) + 15))

say "downgrade under load"
inside dpkg -i /previous.deb >"$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log"; fail "dpkg -i"; }
stop
if start; then
    wait_for $(($(receipts) + 15))
elif tail -n 3 "$work/server.log" | grep -q 'this program does not know'; then
    echo "   the previous program refuses a database that the next one has changed, and says so; the next one takes it again"
    inside dpkg -i /next.deb >"$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log"; fail "dpkg -i"; }
    start || fail "the next version does not start again"
    wait_for $(($(receipts) + 15))
else
    fail "the previous version neither starts nor says why"
fi

say "recount"
touch "$work/receipts/stop"
wait "$load" || fail "somebody could not sign"
load=
given=$(receipts)
arguments=()
for file in "$work"/receipts/*.tlog-proof; do
    arguments+=(--receipt "/receipts/$(basename "$file")")
done
cp -r "$work/receipts" "$root/receipts"
inside clameur audit "$url/log/load" "${arguments[@]}" >"$work/audit.log" || { tail -n 20 "$work/audit.log"; fail "the audit disagrees"; }
count=$(as_clameur clameur status --offline --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["campaigns"][0]["count"])')
# Who was cut off while the server stopped may be counted without having read so: three restarts, sixteen people.
[ "$count" -ge "$given" ] && [ "$count" -le $((given + 48)) ] || fail "$given receipts, $count counted"
as_clameur clameur doctor --offline --full --json >"$work/doctor.json" || true
python3 - "$work/doctor.json" <<'PY'
import json, sys
bad = [f for f in json.load(open(sys.argv[1]))["findings"] if f["level"] == "problem" and f["about"].split()[0] in ("campaign", "database", "durability", "keys", "key_dir", "data_dir")]
sys.exit(f"the doctor finds: {bad}" if bad else 0)
PY
[ "$seed" = "$(sha256sum "$root/var/lib/clameur/keys/log.seed")" ] || fail "the key of the log changed"
stop

say "removal"
inside dpkg --purge clameur >"$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log"; fail "dpkg --purge"; }
grep -q "stays" "$work/dpkg.log" || fail "a purge does not say that the statements stay"
[ -s "$root/var/lib/clameur/data/clameur.db" ] && [ -s "$root/var/lib/clameur/keys/log.seed" ] || fail "a purge destroyed people's statements"
say "passed: $given receipts hold, $count counted"
