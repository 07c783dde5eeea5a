#include "gqa/Runtime/Error.h"
#include "gqa/Runtime/Manifest.h"
#include "gqa/Version.h"

#include <cstdio>

int main(int argc, char **argv) {
  try {
    gqa::runtime::Manifest manifest =
        gqa::runtime::readManifest(argc > 1 ? argv[1] : "");
    std::printf("%zu functions, read by %s\n", manifest.functions.size(),
                GQA_VERSION_STRING);
  } catch (const gqa::runtime::Error &error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
}
