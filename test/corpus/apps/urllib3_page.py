# python3 urllib3_page.py PORT STOCK RETRIES: a page that gets items from the stock service with urllib3, which waits 250 ms for a response, and
# shows the last known items without it. RETRIES: `default` is the one of urllib3 (three retries, also after a timeout), otherwise their number.
import json
import sys

import urllib3
from shown import show

port, stock, retries = sys.argv[1:]
options = {} if retries == "default" else {"retries": int(retries)}
http = urllib3.PoolManager(timeout=0.25, maxsize=100, **options)
known = None


def ask():
    global known
    try:
        response = http.request("GET", stock)
        if response.status == 200:
            known = json.loads(response.data)["items"]
    except urllib3.exceptions.HTTPError:
        pass
    return known


urllib3.disable_warnings()
show(port, ask)
