# python3 urlopen_page.py PORT STOCK threads|one: items of the stock service, each request within 250 ms, otherwise the last known items. The server of the
# standard library has a thread for each connection, or one for all.
import json
import sys
from http.server import HTTPServer, ThreadingHTTPServer
from urllib.request import urlopen

from shown import show

port, stock, how = sys.argv[1:]
known = None


def items():
    global known
    try:
        with urlopen(stock, timeout=0.25) as response:
            known = json.load(response)["items"]
    except OSError:
        pass
    return known


# A client that keeps its connection open would keep the only thread.
show(port, items, ThreadingHTTPServer if how == "threads" else HTTPServer, "HTTP/1.0")
