#include "gqa-c/Runtime.h"

#include <stdio.h>

int main(int argc, char **argv) {
  GqaArtifact artifact = NULL;
  if (argc != 2 || gqaArtifactOpen(argv[1], &artifact) != GQA_SUCCESS) {
    fprintf(stderr, "error: %s\n", gqaGetLastError());
    return 1;
  }
  printf("opened from C\n");
  return 0;
}
