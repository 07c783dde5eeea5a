# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Starts the server as each block of settings in a page says, and prints what it
finds in a wrong program: client.py PAGE.md"""

import json
import re
import subprocess
import sys

SOURCE = """func.func @f(%x: tensor<8x4xf32>) {
  %r = gqa.repeat_kv %x heads_axis(0) n_rep(2) : tensor<8x4xf32> -> tensor<24x4xf32>
  return
}
"""


def read_commands(page):
    """The command of each block of settings."""
    for language, block in re.findall(r"^```(json|lua)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL):
        if language == "json":
            yield "json", [json.loads(block)["mlir.server_path"]]
        else:
            # In Lua a list of strings is a list of JSON in braces.
            words = re.search(r"cmd = \{(.*?)\}", block)[1]
            yield "lua", json.loads(f"[{words}]")


def send(server, **message):
    text = json.dumps({"jsonrpc": "2.0", **message}).encode()
    server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(text), text))
    server.stdin.flush()


def receive(server):
    length = 0
    while (line := server.stdout.readline().strip()):
        name, _, value = line.partition(b":")
        if name == b"Content-Length":
            length = int(value)
    return json.loads(server.stdout.read(length)) if length else None


def find_errors(command):
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        send(server, id=0, method="initialize", params={"processId": None, "rootUri": None, "capabilities": {}})
        send(server, method="initialized", params={})
        send(server, method="textDocument/didOpen", params={"textDocument": {
            "uri": "file:///wrong.mlir", "languageId": "mlir", "version": 1, "text": SOURCE}})
        while (message := receive(server)) and message.get("method") != "textDocument/publishDiagnostics":
            pass
        send(server, id=1, method="shutdown")
        send(server, method="exit")
    return message["params"]["diagnostics"] if message else []


def main():
    with open(sys.argv[1], encoding="utf-8") as page:
        for language, command in read_commands(page.read()):
            for error in find_errors(command):
                print(f"{language}: {' '.join(command)}: line {error['range']['start']['line'] + 1}: {error['message']}")


if __name__ == "__main__":
    main()
