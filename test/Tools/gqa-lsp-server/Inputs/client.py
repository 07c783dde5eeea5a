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


def frame(**message):
    text = json.dumps({"jsonrpc": "2.0", **message}).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(text), text)


def read_frames(data):
    while data:
        header, _, data = data.partition(b"\r\n\r\n")
        length = int(re.search(rb"Content-Length: (\d+)", header)[1])
        yield json.loads(data[:length])
        data = data[length:]


def find_errors(command):
    session = b"".join([
        frame(id=0, method="initialize", params={"processId": None, "rootUri": None, "capabilities": {}}),
        frame(method="initialized", params={}),
        frame(method="textDocument/didOpen", params={"textDocument": {
            "uri": "file:///wrong.mlir", "languageId": "mlir", "version": 1, "text": SOURCE}}),
        frame(id=1, method="shutdown"),
        frame(method="exit")])
    answers = subprocess.run(command, input=session, capture_output=True, timeout=300, check=True).stdout
    return [error for message in read_frames(answers)
            if message.get("method") == "textDocument/publishDiagnostics"
            for error in message["params"]["diagnostics"]]


def main():
    with open(sys.argv[1], encoding="utf-8") as page:
        for language, command in read_commands(page.read()):
            for error in find_errors(command):
                print(f"{language}: {' '.join(command)}: line {error['range']['start']['line'] + 1}: {error['message']}")


if __name__ == "__main__":
    main()
