# python3 httpx_page.py PORT STOCK SECONDS: items of the stock service with httpx. SECONDS is `timeout`; `default` is the one of httpx, 5 s. Without a
# response the last known items are shown.
import sys

import httpx
from shown import show

port, stock, seconds = sys.argv[1:]
options = {} if seconds == "default" else {"timeout": float(seconds)}
# As many connections as requests may wait, instead of 100.
client = httpx.Client(limits=httpx.Limits(max_connections=None), **options)
known = None


def items():
    global known
    try:
        response = client.get(stock)
        if response.is_success:
            known = response.json()["items"]
    except httpx.HTTPError:
        pass
    return known


show(port, items)
