# Shared by the scripts of this project; sourced, not run. Needs bash.

set -euo pipefail
GQA_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
readonly GQA_ROOT
# Programs of LLVM 22 whose names have no suffix (lit, FileCheck) live here.
readonly GQA_LLVM_BIN=/usr/lib/llvm-22/bin

say() { printf '\n== %s\n' "$*" >&2; }
die() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }
jobs_to_run() { echo "${GQA_JOBS:-$(nproc)}"; }

# require_value OPTION REST...: fails unless a value follows the option.
require_value() { [[ $# -ge 2 ]] || die "$1 needs a value"; }

#===------------------------------------------------------------------------===#
# Packages
#===------------------------------------------------------------------------===#

# What a build needs, by Debian package; the names pin LLVM 22. ccache is used
# if it is there.
readonly GQA_BUILD_PACKAGES=(
  cmake ninja-build git dpkg-dev file clang-22 lld-22 llvm-22-dev llvm-22-tools libmlir-22-dev mlir-22-tools
  zlib1g-dev libzstd-dev libgtest-dev nlohmann-json3-dev python3 python3-numpy python3-pytest)
readonly GQA_CI_PACKAGES=(clang-format-22 python3-venv)

# packages_of_preset NAME: what a configure preset needs besides.
packages_of_preset() {
  case $1 in
  asan-ubsan) echo libclang-rt-22-dev ;;
  gcc-12) echo g++-12 ;;
  esac
}

# missing_packages NAME...: the packages among them that are not installed.
missing_packages() {
  local package
  for package in "$@"; do
    if [[ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]]; then
      echo "$package"
    fi
  done
}

# install_packages NAME...: installs what is missing with apt-get, as root or
# through sudo without a password; explains what to do where it cannot.
install_packages() {
  if ! has dpkg-query; then
    say "not a Debian system: expecting ${*} to be installed already"
    return
  fi
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [[ ${#missing[@]} -gt 0 ]] || return 0
  local command=(apt-get install --yes --no-install-recommends "${missing[@]}") as_root=()
  if [[ $EUID -ne 0 ]]; then
    if has sudo && sudo -n true 2>/dev/null; then
      as_root=(sudo)
    else
      die "these packages are missing, and installing them needs root: as root, run
  apt-get update && ${command[*]}"
    fi
  fi
  say "installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  "${as_root[@]}" apt-get update </dev/null >&2 || say "apt-get update failed; trying the lists there are"
  "${as_root[@]}" "${command[@]}" </dev/null >&2 ||
    die "apt-get could not install: ${missing[*]}
LLVM 22 is in Debian 12 (bookworm-security), and at https://apt.llvm.org for other releases."
}

# The Python that runs the tests: one with NumPy, since tests that compare
# numbers need it. Falls back to a virtual environment under build/, then to
# any Python, whose lit skips those tests.
find_python() {
  local python
  for python in "$(command -v python3 || true)" /usr/bin/python3 "$GQA_ROOT/build/venv/bin/python"; do
    if [[ -x "$python" ]] && "$python" -c 'import numpy' 2>/dev/null; then
      echo "$python"
      return
    fi
  done
  has python3 || die "python3 is missing"
  if python3 -m venv "$GQA_ROOT/build/venv" >&2 &&
    "$GQA_ROOT/build/venv/bin/pip" install --quiet numpy </dev/null >&2; then
    echo "$GQA_ROOT/build/venv/bin/python"
    return
  fi
  say "NumPy could not be installed: tests that need it are skipped"
  command -v python3
}

#===------------------------------------------------------------------------===#
# Building
#===------------------------------------------------------------------------===#

# configure PRESET OPTION...: runs CMake on build/PRESET.
configure() {
  local preset=$1 options=("-DPython3_EXECUTABLE=$(find_python)")
  shift
  if has ccache; then
    # Precompiled headers need the first two; paths are made relative so that
    # several checkouts share results.
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    export CCACHE_BASEDIR="$GQA_ROOT" CCACHE_NOHASHDIR=1
    options+=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  fi
  say "configuring $preset"
  (cd "$GQA_ROOT" && cmake --preset "$preset" "${options[@]}" "$@") >&2
}

# build PRESET TARGET...
build() {
  local preset=$1
  shift
  say "building $preset: $*"
  ninja -C "$GQA_ROOT/build/$preset" -j "$(jobs_to_run)" "$@" >&2
}

#===------------------------------------------------------------------------===#
# Counting results
#===------------------------------------------------------------------------===#

# The totals of a script; report_totals prints them as its last line.
GQA_PASSED=0
GQA_FAILED=0
GQA_SKIPPED=0
add_totals() {
  GQA_PASSED=$((GQA_PASSED + $1))
  GQA_FAILED=$((GQA_FAILED + $2))
  GQA_SKIPPED=$((GQA_SKIPPED + $3))
}
report_totals() { echo "$GQA_PASSED passed, $GQA_FAILED failed, $GQA_SKIPPED skipped"; }

# Makes the totals the last line of a script however it ends. Ending with an
# error before anything failed counts as one failure.
report_totals_on_exit() {
  trap 'status=$?
        if [[ $status -ne 0 && $GQA_FAILED -eq 0 ]]; then add_totals 0 1 0; fi
        report_totals' EXIT
}
