#!/usr/bin/env python3
"""Recounts a ledger without the program that made it. Python 3.8 or newer, standard library only.

    audit.py VKEY PREFIX [KEPT ...] [--receipt FILE ...]

VKEY is the ledger's verifier key, PREFIX a directory or an address that holds `checkpoint` and `tile/`. KEPT are files with
checkpoints kept from earlier visits, one or several in a file, or receipts: they show that the ledger still begins with what it
held then; those of other ledgers are left alone. With --receipt it says whether an entry still counts. Where PREFIX is on the
site itself, everything that `count.json` and the pages show is compared. Written from ledger.md, receipt.md and count.md alone.

Prints the numbers, then every problem, then what could not be compared. Ends with 0 if everything agrees, 1 if there is a
problem, 2 if the ledger or a file cannot be read, 3 if there is no problem and something could not be compared.
"""
import base64, hashlib, hmac, json, os, re, struct, sys, time, urllib.error, urllib.request, zlib

sha256 = lambda *parts: hashlib.sha256(b"".join(parts)).digest()
LIMIT = 2**25  # bytes of any file, packed or not

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
def open_note(note, vkey):
    """The text of a note that the key signed; None if it did not sign."""
    name, key_id, material = vkey.strip().split("+", 2)
    key_id, material = bytes.fromhex(key_id), base64.b64decode(material, validate=True)
    if material[:1] != b"\1" or len(material) != 33 or sha256(name.encode(), b"\n", material)[:4] != key_id:
        raise ValueError("the verifier key is malformed")
    text, _, lines = note.rpartition("\n\n")
    text += "\n"
    own = []
    for line in lines.splitlines():
        dash, signer, encoded = line.split(" ")
        signature = base64.b64decode(encoded, validate=True)
        if dash == "—" and signer == name and signature[:4] == key_id:
            own.append(signature_fits(material[1:], text.encode(), signature[4:]))
    return text if own and all(own) else None

def open_checkpoint(note, vkey):
    name, text = vkey.split("+", 1)[0], open_note(note.decode(), vkey)
    if text is None:
        raise ValueError("the checkpoint is not signed by " + name)
    origin, size, root = text.split("\n")[:3]
    if origin != name or not re.fullmatch("0|[1-9][0-9]*", size):
        raise ValueError("the checkpoint is malformed or another ledger's")
    return int(size), base64.b64decode(root, validate=True)

def kept_notes(path):
    """The notes in a file: a checkpoint, several one after the other, or the one in a receipt."""
    with open(path, "rb") as file:
        text = file.read(LIMIT).decode()
    if text.startswith("c2sp.org/tlog-proof@"):
        return [text.split("\n\n", 1)[1]]
    notes, lines = [""], text.splitlines(True)
    for before, line in zip([""] + lines, lines):
        if before.startswith("— ") and not line.startswith("— "):
            notes.append("")
        notes[-1] += line
    return notes

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
            return file.read(LIMIT)
    with urllib.request.urlopen(prefix.rstrip("/") + "/" + path, timeout=60) as answer:
        body = answer.read(LIMIT + 1)
        if answer.headers.get("Content-Encoding") == "gzip":
            body = zlib.decompressobj(31).decompress(body, LIMIT + 1)
    if len(body) > LIMIT:
        raise ValueError(path + " is larger than any file of a ledger")
    return body

def fetch_if_there(prefix, path):
    try:
        return fetch(prefix, path)
    except urllib.error.HTTPError as error:
        if error.code in (404, 410):
            return None
        raise
    except FileNotFoundError:
        return None

def entries(prefix, size, begin=0):
    for number in range(begin // 256, (size + 255) // 256):
        width = min(256, size - 256 * number)
        digits = str(number).zfill((len(str(number)) + 2) // 3 * 3)
        groups = [digits[at:at + 3] for at in range(0, len(digits), 3)]
        path = "tile/entries/" + "/".join(["x" + group for group in groups[:-1]] + groups[-1:])
        try:
            bundle = fetch(prefix, path + (".p/%d" % width if width < 256 else ""))
        except (OSError, urllib.error.HTTPError):
            bundle = fetch(prefix, path)  # the ledger grew meanwhile, and the full bundle replaced the partial one
        at = 0
        for place in range(width):
            (length,) = struct.unpack_from(">H", bundle, at)
            entry = bundle[at + 2:at + 2 + length]
            if len(entry) != length:
                raise ValueError(path + " is truncated")
            at += 2 + length
            if 256 * number + place >= begin:
                yield entry

# --- leaves and rules (ledger.md) ---
KINDS = {1: "add", 2: "withdraw", 3: "void", 4: "manifest", 5: "batch", 6: "close", 7: "loss"}
USED = {1: 76, 2: 36, 3: 53, 4: 44, 5: 68, 6: 13, 7: 60}  # bytes of a leaf that its kind uses
VOID = {1: "authority-rejected", 2: "fraud", 3: "lost-code", 4: "other", 5: "lost-record"}
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
    if kind == "loss":
        numbers = struct.unpack_from(">QQ", leaf, 12)
    reason = (kind == "void" and leaf[20] not in VOID) or (kind == "close" and leaf[12] not in CLOSE)
    return None if any(leaf[2:12]) or any(n > LARGEST for n in numbers) or reason else kind

class Count:
    def __init__(self):
        self.live, self.gone, self.problems, self.voids = {}, {}, [], []
        self.commitments, self.withdrawal_hashes = set(), set()
        self.adds = self.withdrawn = 0
        self.voided, self.manifests, self.batches, self.closed = {}, [], [], None
        self.losses = []

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
            if leaf[12:44] in self.commitments:
                return report("its commitment is that of an entry before it")
            if leaf[44:76] in self.withdrawal_hashes:
                return report("its withdrawal hash is that of an entry before it")
            self.commitments.add(leaf[12:44])
            self.withdrawal_hashes.add(leaf[44:76])
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
                self.voids.append((named, index, VOID[leaf[20]], leaf[21:53]))
            elif sha256(b"clameur/withdrawal/v1\0", leaf[20:36]) == self.live[named][44:]:
                self.withdrawn += 1
            else:
                return report("its code does not withdraw entry %d" % named)
            del self.live[named]
            self.gone[named] = (index, VOID[leaf[20]] if kind == "void" else None)
        elif kind == "manifest":
            self.manifests.append((index, leaf[12:44]))
        elif kind == "batch":
            self.batch(report, index, leaf)
        elif kind == "loss":
            begin, end, digest = struct.unpack_from(">QQ32s", leaf, 12)
            if begin != index or end < index:
                return report("a loss at %d says that %d to %d are lost" % (index, begin, end))
            self.losses.append((index, end, digest))
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

    def sums(self):
        """Live entries by territory and by target."""
        territories, targets = {}, {}
        for leaf in self.live.values():
            territory, bits = leaf[2:4].decode().strip("\0") or "none", int.from_bytes(leaf[4:12], "big")
            territories[territory] = territories.get(territory, 0) + 1
            for target in (n for n in range(64) if bits >> n & 1):
                targets[target] = targets.get(target, 0) + 1
        return territories, targets

    def numbers(self):
        """All that a site may show of the ledger at this size."""
        batches = [(number, count) for _, number, _, count in self.batches]
        return (self.adds, self.withdrawn, sum(self.voided.values()), len(self.live), *self.sums(), batches)

    def lines(self):
        yield "adds %d\nwithdrawn %d\nvoided %d\nlive %d" % (
            self.adds, self.withdrawn, sum(self.voided.values()), len(self.live))
        yield from ("voided %s %d" % (VOID[reason], self.voided[reason]) for reason in sorted(self.voided))
        territories, targets = self.sums()
        yield from ("territory %s %d" % pair for pair in sorted(territories.items(), key=lambda p: (p[0] != "none", p)))
        yield from ("target %d %d" % pair for pair in sorted(targets.items()))
        yield from ("manifest at %d %s" % (index, digest.hex()) for index, digest in self.manifests)
        yield from ("batch %d at %d count %d" % (number, index, count) for index, number, _, count in self.batches)
        yield from ("lost from %d to %d" % (index, end - 1) for index, end, _ in self.losses if end > index)
        if self.closed:
            yield "closed at %d %s" % self.closed

# --- an audit ---
class Audit:
    def __init__(self, vkey, prefix, kept, receipts):
        self.vkey, self.prefix, self.origin = vkey.strip(), prefix.rstrip("/"), vkey.split("+", 1)[0]
        self.slug = self.origin.rsplit("/", 1)[1] if "/" in self.origin else self.origin
        self.tree, self.count, self.not_compared, self.extra, self.lost_heads = Tree(), Count(), [], [], []
        self.live_at, self.numbers_at, self.leaves, self.wanted = [0], {}, {}, None
        self.receipts = [(path, self.receipt(path)) for path in receipts]
        self.claimed = [open_checkpoint(fetch(self.prefix, "checkpoint"), self.vkey)]
        notes = [note for path in kept + receipts for note in kept_notes(path)]
        own = [note for note in notes if note.split("\n", 1)[0] == self.origin]
        self.claimed += [open_checkpoint(note.encode(), self.vkey) for note in own]
        if kept and not own:
            self.not_compared.append("nothing that was kept is of " + self.origin)

    def problem(self, text):
        self.count.problems.append(text)

    def is_lost(self, size):
        """Whether a head of this size may be one of those that were declared lost."""
        return any(begin < size <= end for begin, end, _ in self.count.losses)

    def lost(self, size, root):
        self.lost_heads.append((size, root))
        self.not_compared.append("the checkpoint of size %d: the ledger says that what it shows is lost" % size)

    def compare_root(self):
        for expected in {r for s, r in self.claimed if s == self.tree.size and r != self.tree.root()}:
            if self.is_lost(self.tree.size):
                self.lost(self.tree.size, expected)
                continue
            text = "at size %d: the leaves make root %s, the checkpoint says %s"
            self.problem(text % (self.tree.size, self.tree.root().hex(), expected.hex()))

    def read_to(self, size):
        for entry in entries(self.prefix, size, self.tree.size):
            index = self.tree.size
            if index in {receipt["index"] for _, receipt in self.receipts}:
                self.leaves[index] = entry
            self.tree.append(entry)
            self.count.take(index, entry)
            self.live_at.append(len(self.count.live))
            if self.tree.size == self.wanted:
                self.numbers_at[self.wanted] = self.count.numbers()
            self.compare_root()

    def grow(self, size):
        """Reads on to a newer head; False where the ledger has none of that size."""
        if size <= self.tree.size:
            return True
        head = open_checkpoint(fetch(self.prefix, "checkpoint"), self.vkey)
        if head[0] < size:
            return False
        self.claimed.append(head)
        self.wanted = size
        self.read_to(head[0])
        return True

    def numbers(self, size):
        if size == self.tree.size:
            return self.count.numbers()
        if size not in self.numbers_at:
            count = Count()
            for index, entry in enumerate(entries(self.prefix, size)):
                count.take(index, entry)
            self.numbers_at[size] = count.numbers()
        return self.numbers_at[size]

    # --- receipts (receipt.md) ---
    def receipt(self, path):
        with open(path, "rb") as file:
            head, checkpoint = file.read(LIMIT).decode().replace("\r\n", "\n").split("\n\n", 1)
        version, extra, index, *proof = head.split("\n")
        extra = base64.b64decode(extra[len("extra "):], validate=True)
        if version != "c2sp.org/tlog-proof@v1" or len(extra) != 141 or extra[0] != 1 or not index.startswith("index "):
            raise ValueError(path + " is no receipt")
        return {"index": int(index[6:]), "leaf": extra[1:77], "opening": extra[77:141], "checkpoint": checkpoint,
                "proof": [base64.b64decode(line, validate=True) for line in proof]}

    def check_receipt(self, path, receipt):
        index, leaf = receipt["index"], receipt["leaf"]
        if receipt["checkpoint"].split("\n", 1)[0] != self.origin:
            return self.not_compared.append("%s is of another ledger" % path)
        size, root = open_checkpoint(receipt["checkpoint"].encode(), self.vkey)
        commitment = hmac.new(b"clameur/commitment/v1", receipt["opening"], "sha256").digest()
        if kind_of(leaf) != "add" or commitment != leaf[12:44] or included(leaf, index, size, receipt["proof"]) != root:
            return self.problem("%s: the receipt does not hold" % path)
        if self.leaves.get(index) != leaf and any(begin <= index < end and begin < size for begin, end, _ in self.count.losses):
            return self.not_compared.append("%s: the ledger says that entry %d is lost: join again" % (path, index))
        if self.leaves.get(index) != leaf:
            return self.problem("%s: entry %d of the ledger is another one" % (path, index))
        if index in self.count.live:
            state = "live"
        elif index in self.count.gone:
            by, reason = self.count.gone[index]
            state = "voided by entry %d %s" % (by, reason) if reason else "withdrawn by entry %d" % by
        else:
            return self.problem("%s: entry %d breaks a rule and does not count" % (path, index))
        self.extra.append("receipt %s entry %d %s" % (path, index, state))

    # --- manifests and the notes of voids (ledger.md) ---
    def missing(self, text):
        own = re.sub("^https?://", "", self.prefix) == self.origin
        self.problem(text) if own else self.not_compared.append(text)

    def manifests(self):
        found = []
        for index, digest in self.count.manifests:
            body = fetch_if_there(self.prefix, "manifest/" + digest.hex())
            if body is None:
                self.missing("the manifest of entry %d is not there" % index)
            elif sha256(body) != digest:
                self.problem("the manifest of entry %d is not what the ledger pins" % index)
            else:
                found.append((index, json.loads(body)))
        for index, manifest in found:
            if manifest["log_key"] != self.vkey or manifest["origin"] != self.origin:
                self.problem("the manifest of entry %d is another ledger's" % index)
        return found

    def voids(self, manifests):
        keys = {}
        for index, manifest in manifests:
            for key in manifest.get("note_keys", {}).values():
                if key.rsplit("+", 1)[1] != self.vkey.rsplit("+", 1)[1]:
                    keys.setdefault(key, index)
        for entry, by, reason, digest in self.count.voids:
            where = "the reason of the void at entry %d" % by
            note = (fetch_if_there(self.prefix, "void/%d" % entry) or b"").decode()
            text = note.rpartition("\n\n")[0] + "\n" if note else None
            if text is None:
                body = fetch_if_there(self.prefix, "document/" + digest.hex())
                text = None if body is None else body.decode()
            if text is None:
                self.missing(where + " is not there")
                continue
            if sha256(text.encode()) != digest:
                self.problem(where + " is not the text that the ledger pins")
                continue
            first = ["clameur/void/v1", self.origin, str(entry), reason]
            if text.startswith("clameur/void/") and text.split("\n")[:4] != first:
                self.problem(where + " is about another entry")
            signed = [key for key in keys if note and open_note(note, key)]
            by_whom = ", ".join(key.split("+", 1)[0] + (" (named later)" if keys[key] > entry else "") for key in signed)
            if all(keys[key] > entry for key in signed):
                by_whom += " disputed: signed by the operator alone" if not signed else " disputed"
            self.extra.append("void entry %d by entry %d %s %s" % (entry, by, reason, by_whom.strip()))

    def losses(self):
        for index, end, digest in self.count.losses:
            where = "the note of the loss at entry %d" % index
            body = fetch_if_there(self.prefix, "document/" + digest.hex())
            if body is None:
                self.missing(where + " is not there")
                continue
            lines = body.decode().split("\n")
            if sha256(body) != digest or lines[:4] != ["clameur/loss/v1", self.origin, str(index), str(end)]:
                self.problem(where + " is not what the ledger pins")
                continue
            if lines[4] != "unknown" and any(size == end and root.hex() != lines[4] for size, root in self.lost_heads):
                self.problem(where + " names another root of the lost head than a checkpoint that was kept")
            self.extra.append("loss at %d: a copy of %s; %s" % (index, lines[5], lines[6] or "no explanation"))

    # --- what the site shows (count.md) ---
    def site(self, manifests):
        tail = "/log/" + self.slug
        if not re.match("https?://", self.prefix) or not self.prefix.endswith(tail):
            return
        if not manifests:
            return self.not_compared.append("the site's numbers: no manifest leads to them")
        for last in (False, False, True):
            problems, open_points = self.look(self.prefix[:-len(tail)], manifests)
            if last or not (problems or open_points):
                break
            time.sleep(2.5)
        self.count.problems += problems
        self.not_compared += open_points

    def look(self, site, manifests):
        problems, open_points, languages = [], [], manifests[-1][1]["languages"]
        body = fetch_if_there(site, "%s/%s/count.json" % (languages[0], self.slug))
        try:
            shown = json.loads(body or b"")
            size = shown["log"]["size"]
        except (ValueError, KeyError, TypeError):
            return [], ["the site's numbers: count.json is not there"]
        before = self.tree.size
        if not self.grow(size):
            return ["the site shows numbers for a ledger of %d entries, its head has %d" % (size, self.tree.size)], []
        if size < before:
            open_points.append("the site's newest numbers: it shows those of %d entries" % size)
        adds, withdrawn, voided, live, territories, targets, batches = self.numbers(size)
        def compare(what, number, counted):
            if number != counted:
                problems.append("%s: the site shows %s, the ledger comes to %s" % (what, number, counted))
        bits = {target: bit for _, manifest in manifests for target, bit in manifest["targets"].items()}
        sums = {"added": adds, "withdrawn": withdrawn, "voided": voided, "count": live}
        for name, counted in sums.items():
            compare(name, shown.get(name), counted)
        for target, number in shown.get("targets", {}).items():
            compare("target " + target, number, targets.get(bits.get(target), 0))
        for name in ("added", "withdrawn", "voided"):
            compare(name + ", all days together", sum(day[name] for day in shown.get("days", [])), sums[name])
        if "batches" in shown:
            compare("batches", [(b["number"], b["statements"]) for b in shown["batches"]], batches)
        else:
            open_points.append("the site's batches")
        here = {code: entry["statements"]["ledger"] for code, entry in shown.get("territories", {}).items()}
        if "territories" in shown:
            for code in sorted(set(here) | set(territories) - {"none"}):
                compare(code, here.get(code, 0), territories.get(code, 0))
        channels = {name: entry["statements"] for name, entry in shown.get("channels", {}).items()}
        elsewhere = channels.get("paper", 0) + channels.get("central", 0)
        headline = lambda live: channels.get("register", 0) if shown.get("source") == "register" else live + elsewhere
        if "total" in shown:
            compare("total", shown["total"], headline(live))
        for channel in ("paper", "central", "register"):
            line = "reported %s %d, cannot be recounted" % (channel, channels.get(channel, 0))
            if channel in channels and line not in self.extra:
                self.extra.append(line)
        for path in (p % (language, self.slug) for language in languages for p in ("%s/%s", "%s/%s/count")):
            page = (fetch_if_there(site, path) or b"").decode("utf-8", "replace")
            mark = re.search(' data-count="([0-9]+)" data-log-size="([0-9]+)">([^<]*)<', page)
            reported = re.search(' data-count="([0-9]+)" data-channel="([a-z]+)">([^<]*)<', page)
            if mark or reported:
                number, other, text = (mark or reported).groups()
                compare(path, int("0" + re.sub("[^0-9]", "", text)), int(number))
                if reported:
                    compare(path, int(number), channels.get(other, 0))
                elif not self.grow(int(other)):
                    problems.append("%s: it shows a number for a ledger of %s entries" % (path, other))
                else:
                    compare(path, int(number), headline(self.live_at[int(other)]))
            elif " data-no-count" not in page:
                open_points.append("the page %s does not tell programs its number" % path)
        return problems, open_points

    def run(self):
        self.compare_root()
        self.read_to(self.claimed[0][0])
        manifests = self.manifests()
        self.site(manifests)
        for expected, root in sorted(claim for claim in self.claimed if claim[0] > self.tree.size):
            if self.is_lost(expected):
                self.lost(expected, root)
                continue
            self.problem("at size %d: the checkpoint counts %d leaves, there are %d" % (self.tree.size, expected, self.tree.size))
        self.voids(manifests)
        self.losses()
        for path, receipt in self.receipts:
            self.check_receipt(path, receipt)
        print("size %d\nroot %s" % (self.tree.size, self.tree.root().hex()))
        print("\n".join(self.count.lines()))
        others = [*self.extra, *("problem " + text for text in self.count.problems)]
        for text in others + ["not compared " + text for text in self.not_compared]:
            # Nothing that a server or a file says makes a line of its own.
            print("".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text))
        return 1 if self.count.problems else 3 if self.not_compared else 0

def included(leaf, index, size, proof):
    """The root that an inclusion proof leads to (RFC 9162, section 2.1.3.2); None where it has another length."""
    if index >= size:
        return None
    node, at, last = sha256(b"\0", leaf), index, size - 1
    for sibling in proof:
        if last == 0:
            return None
        if at % 2 or at == last:
            node = sha256(b"\1", sibling, node)
            while at % 2 == 0 and at:
                at, last = at >> 1, last >> 1
        else:
            node = sha256(b"\1", node, sibling)
        at, last = at >> 1, last >> 1
    return node if last == 0 else None

def main(arguments):
    kept, receipts, rest = [], [], arguments[2:]
    while rest:
        word = rest.pop(0)
        if word == "--receipt" and rest:
            receipts.append(rest.pop(0))
        else:
            kept.append(word)
    return Audit(arguments[0], arguments[1], kept, receipts).run()

if __name__ == "__main__":
    if len(sys.argv) < 3:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    try:
        sys.exit(main(sys.argv[1:]))
    except (ValueError, OSError, KeyError, IndexError, struct.error) as error:
        print("cannot audit: %s" % error, file=sys.stderr)
        sys.exit(2)
