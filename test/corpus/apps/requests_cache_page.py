# python3 requests_cache_page.py PORT STOCK stale|default: items of the stock service, kept for 1 s by requests-cache. The last word: whether expired
# items are shown when the service fails (`stale_if_error`), which is off by default.
import logging
import sys

from requests import RequestException
from requests_cache import CachedSession
from shown import show

port, stock, when_failed = sys.argv[1:]
options = {"stale_if_error": True} if when_failed == "stale" else {}
logging.disable()
session = CachedSession(backend="memory", expire_after=1, **options)


def items():
    try:
        response = session.get(stock, timeout=0.25)
        return response.json()["items"] if response.ok else None
    except RequestException:
        return None


show(port, items)
