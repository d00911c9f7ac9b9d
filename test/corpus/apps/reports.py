# gunicorn 'reports:site("URL")': a front page that needs nothing, and `/reports`, which waits for the report service for up to 1 s.
import json
from urllib.request import urlopen

TIMEOUT_SECONDS = 1


def site(reports):
    def respond(environ, start):
        status, body = "200 OK", {"ok": True}
        if environ["PATH_INFO"] == "/reports":
            try:
                with urlopen(reports, timeout=TIMEOUT_SECONDS) as response:
                    body = json.load(response)
            except OSError:
                status, body = "503 Service Unavailable", {"ok": False}
        text = json.dumps(body).encode()
        start(status, [("content-type", "application/json"), ("content-length", str(len(text)))])
        return [text]

    return respond
