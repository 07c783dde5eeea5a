# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Pictures of records: the same for the same record, and named after it.

A picture names the record that it was made from by its digest, so that a test can
tell, without Matplotlib, that it is that of the record.
"""

import argparse
import hashlib
import pathlib
import sys

import records

ROOT = pathlib.Path(__file__).resolve().parent.parent


def describe_origin(path):
    """The comment in a picture that tells the record it was made from."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return f"<!-- {path.name}, sha256 {digest} -->"


def check(record, picture):
    """Exits with an error unless `picture` was made from `record`."""
    try:
        is_fresh = describe_origin(record) in picture.read_text(encoding="utf-8")
    except OSError as error:
        records.fail(error)
    if not is_fresh:
        records.fail(f"{picture}: expected a picture of {record} as it is now, found another; run {sys.argv[0]}")


def import_pyplot():
    try:
        import matplotlib
    except ImportError:
        records.fail("needs Matplotlib (python3-matplotlib)")
    matplotlib.use("Agg")
    # No random names, text as text.
    matplotlib.rcParams.update({"svg.hashsalt": "gqa", "svg.fonttype": "none", "font.size": 10})
    from matplotlib import pyplot

    return pyplot


def save(figure, record, output):
    figure.tight_layout()
    figure.savefig(output, format="svg", metadata={"Date": None, "Creator": None})
    # The backend ends lines of paths with a space.
    lines = [line.rstrip() for line in output.read_text(encoding="utf-8").splitlines()]
    output.write_text("\n".join([*lines, describe_origin(record), ""]), encoding="utf-8")


def main(description, draw, record, picture):
    """The command line: draw(record, picture), or with --check a comparison."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("record", type=pathlib.Path, nargs="?", default=ROOT / "benchmarks/results" / record)
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "docs" / picture)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    (check if arguments.check else draw)(arguments.record, arguments.output)
