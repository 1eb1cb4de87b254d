#!/usr/bin/env python3
"""Recounts a ledger without the program that made it. Python 3.8 or newer, standard library only.

    audit.py VKEY PREFIX [OLDER_CHECKPOINT ...]

VKEY is the ledger's verifier key, PREFIX a directory or an address that holds `checkpoint` and `tile/`. Checkpoints
kept from earlier visits (files) show that the ledger still begins with what it held then. Written from
ledger.md alone; prints the numbers, then every problem, and ends with 1 if there is any, 2 if it cannot read.
"""
import base64, gzip, hashlib, os, re, struct, sys, urllib.error, urllib.request

sha256 = lambda *parts: hashlib.sha256(b"".join(parts)).digest()

# --- Ed25519 signatures (RFC 8032), verification only: slow, short, no secrets involved ---
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P

def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y % 2**255
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or x * x % P != square or (x == 0 and sign):
        raise ValueError("not a point of the curve")
    return (x if x % 2 == sign else P - x, y)

def add(p, q):
    k = D * p[0] * q[0] * p[1] * q[1]
    return ((p[0] * q[1] + q[0] * p[1]) * pow(1 + k, -1, P) % P, (p[1] * q[1] + p[0] * q[0]) * pow(1 - k, -1, P) % P)

def times(n, p):
    product = (0, 1)
    while n:
        if n % 2:
            product = add(product, p)
        n, p = n // 2, add(p, p)
    return product

BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))

def signature_fits(key, text, signature):
    s = int.from_bytes(signature[32:], "little")
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % ORDER
    return len(signature) == 64 and s < ORDER and times(s, BASE) == add(point(signature[:32]), times(h, point(key)))

# --- signed notes and checkpoints (C2SP signed-note, tlog-checkpoint) ---
def open_checkpoint(note, vkey):
    name, key_id, material = vkey.strip().split("+", 2)
    key_id, material = bytes.fromhex(key_id), base64.b64decode(material, validate=True)
    if material[:1] != b"\1" or len(material) != 33 or sha256(name.encode(), b"\n", material)[:4] != key_id:
        raise ValueError("the verifier key is malformed")
    text, _, lines = note.decode().rpartition("\n\n")
    text += "\n"
    own = []
    for line in lines.splitlines():
        dash, signer, encoded = line.split(" ")
        signature = base64.b64decode(encoded, validate=True)
        if dash == "—" and signer == name and signature[:4] == key_id:
            own.append(signature_fits(material[1:], text.encode(), signature[4:]))
    if not own or not all(own):
        raise ValueError("the checkpoint is not signed by " + name)
    origin, size, root = text.split("\n")[:3]
    if origin != name or not re.fullmatch("0|[1-9][0-9]*", size):
        raise ValueError("the checkpoint is malformed or another ledger's")
    return int(size), base64.b64decode(root, validate=True)

# --- the Merkle tree (RFC 6962): only the roots of its perfect subtrees are kept ---
class Tree:
    size, roots = 0, ()

    def append(self, entry):
        node, size = sha256(b"\0", entry), self.size
        roots = list(self.roots)
        while size % 2:
            node, size = sha256(b"\1", roots.pop(), node), size // 2
        self.roots, self.size = (*roots, node), self.size + 1

    def root(self):
        if not self.roots:
            return sha256()
        node = self.roots[-1]
        for left in reversed(self.roots[:-1]):
            node = sha256(b"\1", left, node)
        return node

# --- what the ledger serves (C2SP tlog-tiles) ---
def fetch(prefix, path):
    if not re.match("https?://", prefix):
        with open(os.path.join(prefix, path), "rb") as file:
            return file.read()
    with urllib.request.urlopen(prefix.rstrip("/") + "/" + path, timeout=60) as answer:
        body = answer.read(2**25)
        return gzip.decompress(body) if answer.headers.get("Content-Encoding") == "gzip" else body

def entries(prefix, size):
    for number in range((size + 255) // 256):
        width = min(256, size - 256 * number)
        digits = str(number).zfill((len(str(number)) + 2) // 3 * 3)
        groups = [digits[at:at + 3] for at in range(0, len(digits), 3)]
        path = "tile/entries/" + "/".join(["x" + group for group in groups[:-1]] + groups[-1:])
        try:
            bundle = fetch(prefix, path + (".p/%d" % width if width < 256 else ""))
        except (OSError, urllib.error.HTTPError):
            bundle = fetch(prefix, path)  # the ledger grew meanwhile, and the full bundle replaced the partial one
        at = 0
        for _ in range(width):
            (length,) = struct.unpack_from(">H", bundle, at)
            entry = bundle[at + 2:at + 2 + length]
            if len(entry) != length:
                raise ValueError(path + " is truncated")
            at += 2 + length
            yield entry

# --- leaves and rules (ledger.md) ---
KINDS = {1: "add", 2: "withdraw", 3: "void", 4: "manifest", 5: "batch", 6: "close"}
USED = {1: 76, 2: 36, 3: 53, 4: 44, 5: 68, 6: 13}  # bytes of a leaf that its kind uses
VOID = {1: "authority-rejected", 2: "fraud", 3: "lost-code", 4: "other"}
CLOSE = {1: "ended", 2: "abandoned", 3: "continued", 4: "other"}
LARGEST = 2**63 - 1

def kind_of(leaf):
    """The kind of a well-formed leaf, else None."""
    if len(leaf) != 76 or leaf[0] != 1 or leaf[1] not in KINDS or any(leaf[USED[leaf[1]]:]):
        return None
    kind, numbers = KINDS[leaf[1]], []
    if kind == "add":
        return kind if leaf[2:4] == b"\0\0" or re.fullmatch(b"[A-Z]{2}", leaf[2:4]) else None
    if kind in ("withdraw", "void"):
        numbers = [struct.unpack_from(">Q", leaf, 12)[0]]
    if kind == "batch":
        numbers = struct.unpack_from(">QQ", leaf, 16)
    reason = (kind == "void" and leaf[20] not in VOID) or (kind == "close" and leaf[12] not in CLOSE)
    return None if any(leaf[2:12]) or any(n > LARGEST for n in numbers) or reason else kind

class Count:
    def __init__(self):
        self.live, self.gone, self.problems = {}, set(), []
        self.adds = self.withdrawn = 0
        self.voided, self.manifests, self.batches, self.closed = {}, [], [], None

    def take(self, index, leaf):
        kind = kind_of(leaf)
        report = lambda text: self.problems.append("leaf %d: %s" % (index, text))
        if kind is None:
            return report("not a leaf")
        if index == 0 and kind != "manifest":
            report("a ledger begins with a manifest, not with a leaf of kind `%s`" % kind)
        if self.closed and kind in ("add", "manifest", "close"):
            return report("a leaf of kind `%s` may not follow the close at %d" % (kind, self.closed[0]))
        if kind == "add":
            self.live[index] = leaf
            self.adds += 1
        elif kind in ("withdraw", "void"):
            named = struct.unpack_from(">Q", leaf, 12)[0]
            if named >= index:
                return report("it names entry %d, which does not come before it" % named)
            if named in self.gone:
                return report("it names entry %d, which was withdrawn or voided before" % named)
            if named not in self.live:
                return report("it names leaf %d, which is not a supporter's entry" % named)
            if kind == "void":
                self.voided[leaf[20]] = self.voided.get(leaf[20], 0) + 1
            elif sha256(b"clameur/withdrawal/v1\0", leaf[20:36]) == self.live[named][44:]:
                self.withdrawn += 1
            else:
                return report("its code does not withdraw entry %d" % named)
            del self.live[named]
            self.gone.add(named)
        elif kind == "manifest":
            self.manifests.append((index, leaf[12:44]))
        elif kind == "batch":
            self.batch(report, index, leaf)
        else:
            self.closed = (index, CLOSE[leaf[12]])

    def batch(self, report, index, leaf):
        number, begin, end, count, set_hash = struct.unpack_from(">IQQI32s", leaf, 12)
        last, start = self.batches[-1][1:3] if self.batches else (0, 0)
        held = [(add, self.live[add][12:44]) for add in sorted(self.live) if add >= start]
        same_range = (begin, end) == (start, index)
        fields = [("number", last + 1, number), ("from_size", start, begin), ("to_size", index, end)]
        fields += [("count", len(held), count)] if same_range else []
        for field, expected, found in fields:
            if expected != found:
                report("batch %d says %s %d; the leaves before it make it %d" % (number, field, found, expected))
        stream = b"".join(struct.pack(">Q", add) + commitment for add, commitment in held)
        if same_range and sha256(b"clameur/batch/v1\0", stream) != set_hash:
            report("batch %d names another set of entries than those that were live" % number)
        self.batches.append((index, number, index, count))

    def lines(self):
        yield "adds %d\nwithdrawn %d\nvoided %d\nlive %d" % (
            self.adds, self.withdrawn, sum(self.voided.values()), len(self.live))
        yield from ("voided %s %d" % (VOID[reason], self.voided[reason]) for reason in sorted(self.voided))
        territories, targets = {}, {}
        for leaf in self.live.values():
            territory, bits = leaf[2:4].decode().strip("\0") or "none", int.from_bytes(leaf[4:12], "big")
            territories[territory] = territories.get(territory, 0) + 1
            for target in (n for n in range(64) if bits >> n & 1):
                targets[target] = targets.get(target, 0) + 1
        yield from ("territory %s %d" % pair for pair in sorted(territories.items(), key=lambda p: (p[0] != "none", p)))
        yield from ("target %d %d" % pair for pair in sorted(targets.items()))
        yield from ("manifest at %d %s" % (index, digest.hex()) for index, digest in self.manifests)
        yield from ("batch %d at %d count %d" % (number, index, count) for index, number, _, count in self.batches)
        if self.closed:
            yield "closed at %d %s" % self.closed

def main(vkey, prefix, older):
    size, root = open_checkpoint(fetch(prefix, "checkpoint"), vkey)
    claimed = [(size, root)]
    for path in older:
        with open(path, "rb") as file:
            claimed.append(open_checkpoint(file.read(), vkey))
    tree, count = Tree(), Count()
    def compare():
        for expected in {r for s, r in claimed if s == tree.size and r != tree.root()}:
            text = "at size %d: the leaves make root %s, the checkpoint says %s"
            count.problems.append(text % (tree.size, tree.root().hex(), expected.hex()))
    compare()
    for entry in entries(prefix, size):
        index = tree.size
        tree.append(entry)
        count.take(index, entry)
        compare()
    for expected in sorted(s for s, _ in claimed if s > tree.size):
        count.problems.append("at size %d: the checkpoint counts %d leaves, there are %d" % (size, expected, size))
    print("size %d\nroot %s" % (size, tree.root().hex()))
    print("\n".join(count.lines()))
    for problem in count.problems:
        print("problem " + problem)
    return 1 if count.problems else 0

if __name__ == "__main__":
    if len(sys.argv) < 3:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    try:
        sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
    except (ValueError, OSError, struct.error) as error:
        print("cannot audit: %s" % error, file=sys.stderr)
        sys.exit(2)
