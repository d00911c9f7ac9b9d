# A page that shows what a function finds, and `ok` when it has found something.
import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def show(port, find, base=ThreadingHTTPServer, protocol="HTTP/1.1"):
    class Page(BaseHTTPRequestHandler):
        protocol_version = protocol

        def do_GET(self):
            found = find()
            body = json.dumps({"ok": found is not None, "found": found}).encode()
            self.send_response(503 if found is None else 200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    class Server(base):
        daemon_threads = True
        request_queue_size = 128

    Server(("127.0.0.1", int(port)), Page).serve_forever()
