# python3 fastapi_site.py PORT REPORTS def|async: a front page that needs nothing, and `/reports`, which waits for the report service for up to 1 s
# with a blocking client: in a thread of the pool (`def`), or in the event loop (`async def`).
import json
import sys
from urllib.request import urlopen

import uvicorn
from fastapi import FastAPI, Response

port, reports, how = sys.argv[1:]
site = FastAPI()


@site.get("/")
async def front():
    return {"ok": True}


def ask(response):
    try:
        with urlopen(reports, timeout=1) as found:
            return json.load(found)
    except OSError:
        response.status_code = 503
        return {"ok": False}


if how == "def":

    @site.get("/reports")
    def in_a_thread(response: Response):
        return ask(response)

else:

    @site.get("/reports")
    async def in_the_loop(response: Response):
        return ask(response)


uvicorn.run(site, host="127.0.0.1", port=int(port), log_level="critical")
