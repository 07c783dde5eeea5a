# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The command lines that scripts with kernels share: `build` needs no GPU, `run` does, `table` shows a record."""

import argparse
import pathlib
import subprocess
import types

import records


def make_parser(text):
    """The parser, and its actions by name, to which scripts add options of their own."""
    parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    actions = parser.add_subparsers(dest="action", required=True)
    build, run, table = (actions.add_parser(name) for name in ("build", "run", "table"))
    build.add_argument("folder")
    build.add_argument("--gqa-compile", default="gqa-compile")
    run.add_argument("folder")
    run.add_argument("--runtime", help="path of libGQARuntimeC.so; else it is looked for as `import gqa` does (GQA_LIBRARY_DIR)")
    run.add_argument("--date", required=True, help="of the run, as 2026-11-28")
    run.add_argument("--seed", type=int, default=0)
    run.add_argument("--output", required=True)
    table.add_argument("record")
    return parser, types.SimpleNamespace(build=build, run=run, table=table, add=actions.add_parser)


def require_gpu():
    try:
        import torch
    except ImportError:
        records.fail("needs PyTorch")
    if not torch.cuda.is_available():
        records.fail("needs a GPU")


def dispatch(options, build, run, show):
    """Does the action of `options`. `run` returns a record, which is written and shown."""
    if options.action == "build":
        try:
            return build(options)
        except (OSError, subprocess.CalledProcessError) as error:  # What the compiler has to say, it said.
            records.fail(error)
    if options.action == "table":
        return records.show(options.record, show, records.SCRIPT)
    require_gpu()
    if not pathlib.Path(options.output).absolute().parent.is_dir():
        records.fail(f"--output: expected a file in a folder that exists, found {options.output!r}")
    record = run(options)
    records.save(options.output, record)
    return show(record)
