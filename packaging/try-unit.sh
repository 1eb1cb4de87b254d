#!/bin/bash
# The package's script and units under a real systemd, which is started in namespaces of its own: nothing of this machine is changed.
# As root: packaging/try-unit.sh target/release/clameur
set -eu

program=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
[ "$(id -u)" = 0 ] || { echo "try-unit.sh: namespaces and users need root" >&2; exit 2; }
work=$(mktemp -d /var/tmp/clameur-unit.XXXXXX)
trap 'rm -rf "$work"' EXIT
mkdir "$work/units"
for unit in clameur clameur-backup; do
    sed 's#/usr/bin/clameur#/run/try/clameur#; /^Documentation=/d' "$here/$unit.service" >"$work/units/$unit.service"
done
for target in default sysinit basic shutdown network-online; do
    printf '[Unit]\nDescription=%s\nDefaultDependencies=no\n' $target >"$work/units/$target.target"
done
echo "Wants=try.service" >>"$work/units/default.target"
printf '[Unit]\nDefaultDependencies=no\n[Service]\nType=oneshot\nExecStart=/bin/bash %s/try\n' "$work" >"$work/units/try.service"
sed "s#systemd-sysusers clameur.conf#systemd-sysusers $here/clameur.sysusers#" "$here/deb/postinst" >"$work/postinst"

cat >"$work/try" <<TRY
exec >"$work/told" 2>&1
work=$work
TRY
cat >>"$work/try" <<'TRY'
set -eux
trap 'echo "ended: $?"' EXIT
export PATH=/run/try:$PATH
state=/var/lib/clameur
ip link set lo up
sed -i '/^clameur:/d' /etc/passwd /etc/group /etc/shadow /etc/gshadow
configure() { sh "$work/postinst" configure "$@"; }
ready() { for _ in $(seq 100); do curl -sf http://127.0.0.1:8080/readyz && return; sleep 0.2; done; false; }

# A first installation, cut short at each step, is finished by the next one, and everything is the server's user's.
configure ''
rm $state/data/clameur.db
configure '' && test -s $state/data/clameur.db
rm $state/data/clameur.db /etc/clameur/clameur.toml
configure '' && test -s $state/data/clameur.db
: >$state/data/clameur.db
configure '' && test -s $state/data/clameur.db
chown -R root:root $state/data $state/keys
configure ''
test -z "$(find $state/data $state/keys ! -user clameur)"
# A disk that is not mounted is no new instance.
mv $state/data $state/away
configure 0.1 && test ! -e $state/data
mv $state/away $state/data

# The server starts within its walls, comes back when it is killed, is backed up, and stops at once.
systemctl start clameur.service
ready
pid=$(systemctl show -p MainPID --value clameur.service)
grep -q 'CapEff:.*0000000000000000' /proc/$pid/status
grep -q 'Seccomp:.*2' /proc/$pid/status
curl -s http://127.0.0.1:8080/en | grep -q 'sudo -u clameur clameur campaign publish'
kill -9 $pid
sleep 3
ready
test "$(systemctl show -p NRestarts --value clameur.service)" = 1
mkdir /srv/clameur-backups /srv/clameur-keyring
chown clameur:clameur /srv/clameur-*
clameur keys new --out /run/backup.key | grep -o 'age1[a-z0-9]*' | head -n 1 >/etc/clameur-backup.keys
systemctl start clameur-backup.service
ls /srv/clameur-backups/*.age /srv/clameur-keyring/*.age
# What keeps the first of the two from being made keeps nobody from the other, and is told.
rm /srv/clameur-keyring/*.age
chown root:root /srv/clameur-backups
if systemctl start clameur-backup.service; then false; fi
ls /srv/clameur-keyring/*.age
timeout 10 systemctl stop clameur.service
test "$(systemctl show -p Result --value clameur.service)" = success
echo "all is well"
TRY

cat >"$work/boot" <<BOOT
mount -t tmpfs tmpfs /run && mkdir -p /run/lock /run/try && cp "$program" /run/try/clameur
cp -a /etc /run/etc && mount --bind /run/etc /etc
mount -t tmpfs tmpfs /var/lib && mount -t tmpfs tmpfs /srv
mount -t cgroup2 none /sys/fs/cgroup
export container=unshare SYSTEMD_UNIT_PATH="$work/units"
exec /lib/systemd/systemd --system --unit=default.target --log-target=console </dev/null >"$work/log" 2>&1
BOOT
unshare --mount --pid --fork --cgroup --uts --ipc --net --mount-proc bash "$work/boot" &
systemd=$!
for _ in $(seq 120); do
    grep -q '^ended:' "$work/told" 2>/dev/null && break
    sleep 1
done
pkill -KILL -P $systemd 2>/dev/null || true
wait $systemd 2>/dev/null || true
cat "$work/told"
grep -q '^all is well' "$work/told"
