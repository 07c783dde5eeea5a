# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The command lines that scripts with kernels share: `build` needs no GPU, `run` does, `table` shows a record."""

import argparse
import json
import pathlib
import types


def make_parser(text):
    """The parser, and its actions by name, to which scripts add options of their own."""
    parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    actions = parser.add_subparsers(dest="action", required=True)
    build, run, table = (actions.add_parser(name) for name in ("build", "run", "table"))
    build.add_argument("folder")
    build.add_argument("--gqa-compile", default="gqa-compile")
    run.add_argument("folder")
    run.add_argument("--runtime", default="libGQARuntimeC.so")
    run.add_argument("--date", required=True, help="of the run, as 2026-11-28")
    run.add_argument("--seed", type=int, default=0)
    run.add_argument("--output", required=True)
    table.add_argument("record")
    return parser, types.SimpleNamespace(build=build, run=run, table=table, add=actions.add_parser)


def dispatch(options, build, run, show):
    """Does the action of `options`. `run` returns a record, which is written and shown."""
    if options.action == "build":
        return build(options)
    if options.action == "run":
        record = run(options)
        pathlib.Path(options.output).write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    else:
        record = json.loads(pathlib.Path(options.record).read_text(encoding="utf-8"))
    return show(record)
