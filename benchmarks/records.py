# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Records: the JSON files that scripts write, and read again."""

import contextlib
import io
import json
import pathlib
import sys

SCRIPT = pathlib.Path(sys.argv[0]).name


def fail(message):
    sys.exit(f"{SCRIPT}: error: {message}")


@contextlib.contextmanager
def reading(path, expected):
    """Ends the script with one line where the file at `path` is missing or not what is expected."""
    try:
        yield
    except OSError as error:
        fail(error)
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError) as error:
        fail(f"{path}: expected {expected}, found none: {error!r}")


def load(path, script):
    """A record of `script`, as attention_gpu.py; what is in it is not looked at."""
    with reading(path, f"a record of {script}"):
        record = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        # Those of record_gpu.py do not say whose they are.
        found = record.get("benchmark") if script == "record_gpu.py" else record["benchmark"]
    if found is not None and f"{found}.py" != script:
        fail(f"{path}: expected a record of {script}, found one of {found}.py")
    return record


def save(path, record):
    try:
        pathlib.Path(path).write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        fail(error)


def show(path, print_record, script):
    """What `print_record` prints of a record of `script`: all of it or an error."""
    printed = io.StringIO()
    with reading(path, f"a record of {script}"), contextlib.redirect_stdout(printed):
        print_record(load(path, script))
    print(printed.getvalue(), end="")
