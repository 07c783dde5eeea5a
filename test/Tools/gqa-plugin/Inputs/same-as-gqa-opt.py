# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks that mlir-opt with the plugin does what gqa-opt does, pass by pass.

usage: same-as-gqa-opt.py REPOSITORY GQA-OPT MLIR-OPT PLUGIN

The passes and pipelines are those that gqa-opt's --help has and mlir-opt's has
not. A pass runs on the first test that runs it, in the pipeline of that test; a
pipeline, and a pass without such a test, on docs/examples/repeat.mlir.
"""

import pathlib
import re
import shlex
import subprocess
import sys


def run(*command):
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return result.returncode, result.stdout, result.stderr


def name_of(flag):
    return flag.lstrip("-").partition("=")[0]


def find_runs(root, passes):
    """The file, the pipeline and the other flags of each plain run of gqa-opt in
    the tests."""
    for path in sorted((root / "test").rglob("*.mlir")):
        if "Inputs" in path.parts:
            continue
        for command in re.findall(r"^// RUN: gqa-opt ([^|>\n]*?)(?:2>&1 *)?(?:\|.*)?$", path.read_text(), re.MULTILINE):
            flags = shlex.split(command.rstrip("\\"))
            if "%s" not in flags or any("%" in flag for flag in flags if flag != "%s"):
                continue
            flags.remove("%s")
            selected = [flag for flag in flags if name_of(flag) in passes or name_of(flag) == "pass-pipeline"]
            yield path, selected, [flag for flag in flags if flag not in selected]


def print_pipeline(gqa_opt, flags):
    """The pipeline that flags such as --canonicalize make, with its nesting."""
    lines = run(gqa_opt, "/dev/null", *flags, "--dump-pass-pipeline")[2].splitlines()
    return "".join(line.strip() for line in lines[1:lines.index(")") + 1])


def main():
    root = pathlib.Path(sys.argv[1])
    gqa_opt, mlir_opt, plugin = sys.argv[2:]
    sys.path.insert(0, str(root / "scripts" / "lib"))
    import opt_help

    known = opt_help.read(mlir_opt)
    passes = opt_help.read(gqa_opt)
    ours = {name: entry for name, entry in passes.items() if name not in known}
    stock = [mlir_opt, f"--load-dialect-plugin={plugin}", f"--load-pass-plugin={plugin}"]
    runs = list(find_runs(root, passes))
    wrong = []

    def compare(name, path, pipeline, flags):
        arguments = [path, *flags, f"--pass-pipeline={pipeline}"]
        expected, found = run(gqa_opt, *arguments), run(*stock, *arguments)
        if expected[0] != 0:
            wrong.append(f"{name}: gqa-opt failed on {path}:\n{expected[2]}")
        elif found != expected:
            wrong.append(f"{name}: mlir-opt and gqa-opt disagree on {path}:\n{found[2] or found[1]}")

    for name, entry in ours.items():
        if entry.kind == "pipeline":
            compare(name, root / "docs/examples/repeat.mlir", f"builtin.module({name})", [])
            continue
        for path, selected, flags in runs:
            if not any(re.search(rf"(?<![\w-]){name}(?![\w-])", flag.lstrip("-")) for flag in selected):
                continue
            if run(gqa_opt, path, *selected, *flags)[0] == 0:
                compare(name, path, print_pipeline(gqa_opt, selected), flags)
                break
        else:
            # Part of pipelines only.
            compare(name, root / "docs/examples/repeat.mlir", f"builtin.module({name})", [])

    print("\n".join(wrong) or f"{len(ours)} passes and pipelines do the same")
    return 1 if wrong or not ours else 0


if __name__ == "__main__":
    sys.exit(main())
