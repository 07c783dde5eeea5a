/* Device memory of the fake driver is host memory. */
#define _POSIX_C_SOURCE 200112L
#include <stdlib.h>

void *allocateOnDevice(size_t bytes) {
  void *memory = NULL;
  return posix_memalign(&memory, 256, bytes) == 0 ? memory : NULL;
}

void freeOnDevice(void *memory) { free(memory); }
