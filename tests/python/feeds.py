"""Refuses a feed that feedparser calls ill-formed, or that lacks what a reader needs.

Usage: feeds.py FILE.atom...
"""

import sys

import feedparser

for name in sys.argv[1:]:
    feed = feedparser.parse(name)
    assert feed.bozo == 0, f"{name}: {feed.get('bozo_exception')}"
    assert feed.version == "atom10", feed.version
    assert feed.feed.title and feed.feed.id.startswith("tag:"), name
    assert {"self", "alternate"} <= {link.rel for link in feed.feed.links}, name
    assert feed.entries, name
    ids = [entry.id for entry in feed.entries]
    assert len(ids) == len(set(ids)), f"{name}: an id twice"
    times = [entry.updated_parsed for entry in feed.entries]
    assert all(times) and times == sorted(times, reverse=True), f"{name}: order"
    assert feed.feed.updated_parsed == times[0], name
    for entry in feed.entries:
        assert entry.title and entry.link.startswith("http"), entry.id
        assert all("<script" not in part.value for part in entry.content), entry.id
