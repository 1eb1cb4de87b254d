#!/usr/bin/env python3
"""Signs an initiative again and again, through restarts, until a file appears; keeps the receipt of each signature that was acknowledged.

sign.py BASE CAMPAIGN FOLDER: receipts go to FOLDER; FOLDER/stop ends it. Only what the server answered with a receipt counts as acknowledged."""
import http.client
import itertools
import os
import re
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

BASE, CAMPAIGN, FOLDER = sys.argv[1:4]
NUMBERS = itertools.count(1)
GONE = (urllib.error.URLError, http.client.HTTPException, ConnectionError, TimeoutError)


def fail(why):
    """Ends all threads: what a thread raises would end it alone, and nobody would hear of it."""
    print(f"sign.py: {why}", file=sys.stderr, flush=True)
    os._exit(1)


def ask(path, fields=None):
    data = None if fields is None else urllib.parse.urlencode(fields).encode()
    with urllib.request.urlopen(BASE + path, data, timeout=20) as answer:
        return answer.read()


def sign():
    number = next(NUMBERS)
    form = ask(f"/en/{CAMPAIGN}/join?nationality=AT").decode()
    token = re.search(r'name="token" value="([^"]+)"', form).group(1)
    # Nobody fills in a form in less.
    time.sleep(3.5)
    fields = {
        "token": token, "nationality": "AT", "given-name": "Exemple", "family-name": "Personne-Inventée",
        "document": "passport", "document-number": f"R{number:07}", "consent": "certify",
    }
    page = ask(f"/en/{CAMPAIGN}/join", fields).decode()
    link = re.search(r'name="link" value="([^"]+)"', page)
    if link is None:
        fail(f"no receipt: {re.findall('<h1.*?</h1>|class=.error.*?<', page)}")
    receipt = ask(f"/en/{CAMPAIGN}/receipt", {"link": link.group(1)})
    with open(f"{FOLDER}/{number:07}.tlog-proof", "wb") as file:
        file.write(receipt)


def keep_signing():
    while not os.path.exists(f"{FOLDER}/stop"):
        try:
            sign()
        except urllib.error.HTTPError as error:
            # While it stops or starts it may say that it cannot; a mistake in the form is a mistake of this program.
            if error.code < 500:
                fail(f"{error.code}: {error.read()[:300]}")
        except GONE:
            time.sleep(0.2)
        except Exception as error:
            fail(repr(error))


threads = [threading.Thread(target=keep_signing) for _ in range(int(os.environ.get("PEOPLE", "16")))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
