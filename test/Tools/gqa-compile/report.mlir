// The report of what gqa-optimize did: a page for a browser, and JSON.
// RUN: rm -rf %t && mkdir %t
// RUN: gqa-compile %s --emit=mlir -o %t/out.mlir --report=%t/report.html --report=%t/report.json
// RUN: FileCheck %s --check-prefix=HTML --input-file=%t/report.html
// RUN: FileCheck %s --check-prefix=JSON --input-file=%t/report.json
// RUN: %python -c "import json, sys; json.load(open(sys.argv[1]))" %t/report.json

// A report that cannot be written is an error.
// RUN: not gqa-compile %s --emit=mlir -o %t/again.mlir --report=%t/nowhere/report.html 2>&1 | FileCheck %s --check-prefix=NOWHERE
// NOWHERE: gqa-compile: error: cannot write '{{.*}}nowhere/report.html'

// A module that does not compile leaves no report.
// RUN: not gqa-compile %s --chip=sm_42 --emit=mlir -o %t/never.mlir --report=%t/never.html 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not ls %t/never.html
// CHIP: error: {{.*}}sm_42

func.func @shared(%q: tensor<1x8x16x32xf32>, %k: tensor<1x2x16x32xf32>, %v: tensor<1x2x16x32xf32>)
    -> (tensor<1x8x16x32xf32>, tensor<1x8x16x32xf32>) {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x32xf32> -> tensor<1x8x16x32xf32>
  %values = gqa.repeat_kv %v heads_axis(1) n_rep(4) : tensor<1x2x16x32xf32> -> tensor<1x8x16x32xf32>
  %a = gqa.attention %q, %keys, %values layout(bhsd) scale(0.5)
     : (tensor<1x8x16x32xf32>, tensor<1x8x16x32xf32>, tensor<1x8x16x32xf32>) -> tensor<1x8x16x32xf32>
  %b = gqa.attention %q, %keys, %values backend("sdpa") layout(bhsd) scale(0.5)
     : (tensor<1x8x16x32xf32>, tensor<1x8x16x32xf32>, tensor<1x8x16x32xf32>) -> tensor<1x8x16x32xf32>
  return %a, %b : tensor<1x8x16x32xf32>, tensor<1x8x16x32xf32>
}

// One row for each attention: heads and bytes of K and V before and after.
// HTML: <title>report.mlir</title>
// HTML: <td>@shared</td><td>gqa.attention</td><td>native</td><td>8</td><td>8 / 8</td><td>2 / 2</td><td>32.0 KiB</td><td>8.0 KiB</td>
// HTML: <td>@shared</td><td>gqa.attention</td><td>sdpa</td><td>8</td><td>8 / 8</td><td>8 / 8</td><td>32.0 KiB</td><td>32.0 KiB</td>
// Bytes are said for people, too: those of the repeats that the other one keeps.
// HTML: class="passed">Passed</td><td>RepeatRemoved</td>
// HTML-SAME: Bytes: 0 (0 B)
// HTML: class="missed">Missed</td><td>RepeatKept</td>
// HTML-SAME: backend-needs-repeated-heads
// The IR is escaped, and the lines that the page is about are marked.
// HTML: <h3>before</h3>
// HTML: <span class="repeat">{{.*}}gqa.repeat_kv{{.*}}-&gt;
// HTML: <h3>after</h3>
// HTML: <span class="attention">{{.*}}gqa.attention
// HTML: </html>

// JSON: "before": {
// JSON: "backend": "native"
// JSON-NEXT: "query_heads": 8
// JSON-NEXT: "key_heads": 8
// JSON-NEXT: "value_heads": 8
// JSON-NEXT: "key_value_bytes": 32768
// JSON: "repeats": 2
// JSON-NEXT: "repeat_bytes": 32768
// JSON: "after": {
// JSON: "backend": "native"
// JSON-NEXT: "query_heads": 8
// JSON-NEXT: "key_heads": 2
// JSON: "name": "RepeatKept"
// JSON: "Reason": "backend-needs-repeated-heads"
