# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""gqa.compile: artifacts, options, diagnostics."""

import concurrent.futures
import os
import pickle
import subprocess
import sys

import pytest

import gqa

ATTENTION = """func.func @f(%q: tensor<1x4x?x64xf32>, %k: tensor<1x2x?x64xf32>) -> tensor<1x4x?x64xf32> {
  %o = gqa.attention %q, %k, %k layout(bhsd) scale(0.125)
     : (tensor<1x4x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>) -> tensor<1x4x?x64xf32>
  return %o : tensor<1x4x?x64xf32>
}
"""


def test_artifact_says_what_it_has(repeat):
    artifact = gqa.compile(repeat, ptxas="none")
    assert artifact.chip == "sm_90a" and artifact.manifest["chip"] == "sm_90a"
    assert list(artifact.functions) == ["repeat"]
    info = artifact.functions["repeat"]
    assert info.arguments == (gqa.ArgumentInfo("tensor", "f32", (2, None)),)
    assert info.results == (("f32", 2),)
    assert sorted(os.listdir(artifact.folder)) == ["m0.ptx", "manifest.json"]
    assert ".target sm_90a" in (artifact.folder / "m0.ptx").read_text()


def test_scalars_have_no_shape():
    text = """func.func @f(%n: index, %x: tensor<?xf32>) -> tensor<?xf32> {
      %0 = tensor.extract_slice %x[0] [%n] [1] : tensor<?xf32> to tensor<?xf32>
      return %0 : tensor<?xf32>
    }"""
    assert gqa.compile(text).functions["f"].arguments[0] == gqa.ArgumentInfo("scalar", "index", None)


def test_temporary_folder_goes_with_the_artifact(repeat):
    artifact = gqa.compile(repeat, ptxas="none")
    folder = artifact.folder
    assert folder.exists()
    del artifact
    assert not folder.exists() and not folder.parent.exists()


def test_output_is_kept_and_replaced(repeat, tmp_path):
    gqa.compile(repeat, ptxas="none", output=tmp_path / "a")
    gqa.compile(repeat, ptxas="none", chip="sm_80", output=tmp_path / "a")
    assert gqa.Artifact(tmp_path / "a").chip == "sm_80"


def test_chips_are_those_of_the_compiler(repeat):
    assert {"sm_80", "sm_90a", "sm_100"} <= set(gqa.chips())
    with pytest.raises(gqa.CompileError, match="unsupported chip 'sm_1'; expected one of sm_80"):
        gqa.compile(repeat, chip="sm_1")


def test_an_error_has_its_place():
    with pytest.raises(gqa.CompileError) as caught:
        gqa.compile("func.func @f(%x: tensor<4xf33>) {", name="my.mlir")
    (error,) = caught.value.diagnostics
    assert (error.severity, error.file, error.line, error.column) == ("error", "my.mlir", 1, 27)
    assert str(caught.value).startswith("my.mlir:1:27: error: ")


def test_notes_belong_to_their_error():
    with pytest.raises(gqa.CompileError) as caught:
        gqa.compile("func.func @f(%x: tensor<4xf32>) {\n  %x = tensor.empty() : tensor<4xf32>\n  return\n}")
    (error,) = caught.value.diagnostics
    assert (error.line, error.message) == (2, "redefinition of SSA value '%x'")
    assert [(note.severity, note.line) for note in error.notes] == [("note", 1)]
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.diagnostics == caught.value.diagnostics and str(again) == str(caught.value)


@pytest.mark.parametrize("options, expected", [
    ({"kernel": "tile"}, "<source>:2:8: error: .*tile kernels take f16 and bf16, not f32"),
    ({"backend": "nosuch"}, "<source>:2:8: error: .*nosuch"),
    ({"ptxas": "/no/such/ptxas"}, "expected the program ptxas or \"none\", found '/no/such/ptxas'"),
])
def test_options_reach_the_compiler(options, expected):
    with pytest.raises(gqa.CompileError, match=expected):
        gqa.compile(ATTENTION, **options)


def test_the_plan_reaches_the_compiler():
    with pytest.raises(gqa.CompileError, match="error: .*nonsense"):
        gqa.compile(ATTENTION.replace("xf32", "xbf16"), plan="nonsense")


def test_optimize_may_be_left_out():
    gqa.compile(ATTENTION, backend="nosuch", optimize=False, ptxas="none")


def test_options_of_python_are_checked():
    with pytest.raises(ValueError, match="kernel: expected auto, portable or tile, found 'fast'"):
        gqa.compile(ATTENTION, kernel="fast")
    with pytest.raises(ValueError, match="chip has a null character"):
        gqa.compile(ATTENTION, chip="sm_90a\0")


def test_what_is_no_artifact_stays(repeat, tmp_path):
    (tmp_path / "precious").write_text("mine")
    with pytest.raises(gqa.CompileError, match="exists and is no artifact"):
        gqa.compile(repeat, output=tmp_path)
    assert os.listdir(tmp_path) == ["precious"]


def test_the_cache_is_the_users(repeat, tmp_path, monkeypatch):
    monkeypatch.delenv("GQA_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    def entries():
        folder = tmp_path / "gqa"
        return sorted(name for name in os.listdir(folder) if name.startswith("llvmcache-")) if folder.exists() else []

    gqa.compile(repeat, ptxas="none", cache=False)
    assert entries() == []
    first = gqa.compile(repeat, ptxas="none")
    (entry,) = entries()
    second = gqa.compile(repeat, ptxas="none")
    assert entries() == [entry]
    assert (first.folder / "m0.ptx").read_bytes() == (second.folder / "m0.ptx").read_bytes()
    # A damaged entry is found out and replaced.
    path = tmp_path / "gqa" / entry
    whole = path.read_bytes()
    path.write_bytes(whole[:-1])
    gqa.compile(repeat, ptxas="none")
    assert path.read_bytes() == whole


def test_threads_may_compile(repeat):
    texts = [repeat.replace("@repeat", f"@f{number}") for number in range(6)]
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        artifacts = list(pool.map(lambda text: gqa.compile(text, ptxas="none"), texts))
    assert [list(one.functions) for one in artifacts] == [[f"f{number}"] for number in range(6)]


@pytest.mark.parametrize("manifest, expected", [
    (None, "No such file"), ("{", "Expecting property name"), ('{"version": 1}', "no 'chip'"), ("[]", "manifest.json")])
def test_opening_what_is_no_artifact(tmp_path, manifest, expected):
    if manifest is not None:
        (tmp_path / "manifest.json").write_text(manifest)
    with pytest.raises(gqa.GQAError, match=expected):
        gqa.Artifact(tmp_path)


def test_a_missing_library_is_named(tmp_path):
    code = "import gqa\ntry: gqa.compile('')\nexcept ImportError as error: print(error)"
    environment = {**os.environ, "GQA_LIBRARY_DIR": str(tmp_path)}
    found = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True).stdout
    assert "cannot load libGQACompilerC.so; GQA_LIBRARY_DIR" in found and str(tmp_path) in found
