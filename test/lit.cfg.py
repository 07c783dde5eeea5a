# Configuration of the lit tests. Features that tests may require:
#   ptxas   NVIDIA's PTX assembler was found (on PATH or under CUDA_HOME)
#   numpy   the Python that runs the tests can import NumPy
#   runtime gqa-run and the runtime library were built
#   dpkg    Debian packages can be made and taken apart
#   c-compiler  there is a compiler for C; %cc runs it
#   pytest  that Python can import pytest
#   mypy    that Python can import mypy
#   asan    the tools were built with the address sanitizer

import os
import shutil
import subprocess
import sys

import lit.formats
from lit.llvm import llvm_config

config.name = "gqa"
config.test_format = lit.formats.ShTest(not llvm_config.use_lit_shell)
config.suffixes = [".mlir", ".test", ".py", ".c"]
config.excludes = ["CMakeLists.txt", "lit.cfg.py", "lit.site.cfg.py", "Inputs"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.gqa_obj_root, "test")

# A variable that one CHECK-LABEL block defines is not seen by the next, and a
# prefix that checks nothing is an error.
config.environment["FILECHECK_OPTS"] = "-enable-var-scope --allow-unused-prefixes=false"
# A test compiles what it says it compiles.
config.environment["GQA_CACHE"] = "off"
llvm_config.with_system_environment(["HOME", "TMP", "TEMP", "CUDA_HOME", "LD_LIBRARY_PATH", "GQA_FUZZ_SECONDS",
                                      "GQA_RANDOM_SECONDS"])
llvm_config.with_environment("PATH", config.llvm_tools_dir, append_path=True)
llvm_config.with_environment("PATH", config.gqa_tools_dir, append_path=True)

python = config.python_executable or sys.executable
config.substitutions.append(("%python", python))
config.substitutions.append(("%gqa_src_root", config.gqa_src_root))
config.substitutions.append(("%gqa_tools_dir", config.gqa_tools_dir))
config.substitutions.append(("%gqa_lib_dir", os.path.join(config.gqa_obj_root, "lib")))
config.substitutions.append(("%gqa_obj_root", config.gqa_obj_root))
config.substitutions.append(("%mlir_lib_dir", config.mlir_lib_dir))
config.substitutions.append(("%llvm_tools_dir", config.llvm_tools_dir))
# The compilers of this build, for tests that build a project of their own.
config.substitutions.append(("%host_cc", config.c_compiler))
config.substitutions.append(("%host_cxx", config.cxx_compiler))
# The libraries that a program under mlir-runner may call.
config.substitutions.append(
    ("%mlir_runner_libs",
     ",".join(os.path.join(config.mlir_lib_dir, name)
              for name in ("libmlir_runner_utils.so", "libmlir_c_runner_utils.so",
                           "libmlir_float16_utils.so"))))


def find_ptxas():
    found = shutil.which("ptxas")
    for root in (os.environ.get("CUDA_HOME"), "/usr/local/cuda"):
        if not found and root:
            found = shutil.which("ptxas", path=os.path.join(root, "bin"))
    return found


# Programs in C are compiled as a user would compile them; libraries for
# mlir-runner, too, which has no sanitizers.
compiler = shutil.which("cc") or shutil.which("clang-22")
if compiler:
    config.available_features.add("c-compiler")
    config.substitutions.append(("%cc", compiler))

ptxas = find_ptxas()
if ptxas:
    config.available_features.add("ptxas")
    config.substitutions.append(("%ptxas", ptxas))
for module in ("numpy", "pytest", "mypy"):
    if subprocess.run([python, "-c", f"import {module}"], capture_output=True).returncode == 0:
        config.available_features.add(module)
if os.path.exists(os.path.join(config.gqa_obj_root, "lib", "GQAPlugin.so")):
    # Linked with libMLIR.so, which the plugin needs (GQA_LINK_DYLIB).
    config.available_features.add("mlir-dylib")
if os.path.exists(os.path.join(config.gqa_tools_dir, "gqa-run")):
    config.available_features.add("runtime")
if all(map(shutil.which, ("dpkg-deb", "dpkg-shlibdeps", "file"))):
    config.available_features.add("dpkg")
if "Address" in config.gqa_sanitizer:
    config.available_features.add("asan")

tools = ["foreign-opt", "gqa-opt", "gqa-compile", "gqa-run", "gqa-lsp-server", "mlir-opt", "mlir-runner",
         "FileCheck", "not", "count", "split-file"]
llvm_config.add_tool_substitutions(
    [name for name in tools
     if os.path.exists(os.path.join(config.gqa_tools_dir, name))
     or os.path.exists(os.path.join(config.llvm_tools_dir, name))],
    [config.gqa_tools_dir, config.llvm_tools_dir])
