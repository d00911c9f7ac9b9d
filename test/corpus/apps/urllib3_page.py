# python3 urllib3_page.py PORT STOCK RETRIES: a page that gets items from the stock service with urllib3, which waits 250 ms for a response, and
# shows the last known items without it. RETRIES: `default` is the one of urllib3 (three retries, also after a timeout), otherwise their number.
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import urllib3

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


class Page(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        items = ask()
        body = json.dumps({"ok": items is not None, "items": items}).encode()
        self.send_response(503 if items is None else 200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


urllib3.disable_warnings()
Server(("127.0.0.1", int(port)), Page).serve_forever()
