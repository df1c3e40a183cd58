#!/usr/bin/env bash
# The OpenAI client writes the path behind the question mark of its base address.
#
# With:       openai 3.57.0
# Expected:   base_url "…/v1?api-version=2026-10-01", as some gateways ask for it, gives
#             …/v1/chat/completions?api-version=2026-10-01, or is refused.
# Happens:    …/v1/?api-version=2026-10-01chat/completions is asked for: another path, and another
#             version.
# Hurt:       whoever sets up a model behind such a gateway: the answer is 404, or whatever its root
#             says.
# Documented: base_url is a plain address in all examples; a query goes into `default_query`.
#             https://github.com/openai/openai-python
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check openai==3.57.0
bin/python - <<'PY'
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import openai

paths = []


class Gateway(BaseHTTPRequestHandler):
    def do_POST(self):
        paths.append(self.path)
        self.send_error(404)

    def log_message(self, *_):
        pass


def asked(query="", **options):
    client = openai.OpenAI(
        api_key="any",
        base_url=f"http://127.0.0.1:{server.server_port}/v1{query}",
        max_retries=0,
        **options,
    )
    try:
        client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hej"}])
    except openai.NotFoundError:
        return paths[-1]


server = HTTPServer(("127.0.0.1", 0), Gateway)
Thread(target=server.serve_forever, daemon=True).start()
VERSION = {"api-version": "2026-10-01"}
seen = [asked("?api-version=2026-10-01"), asked(default_query=VERSION)]
server.shutdown()
print("expected:", ["/v1/chat/completions?api-version=2026-10-01"] * 2)
print("seen:    ", seen)
assert seen == [
    "/v1/?api-version=2026-10-01chat/completions",
    "/v1/chat/completions?api-version=2026-10-01",
], "the behaviour has changed"
PY
