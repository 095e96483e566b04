/*
 * Stands between a program and its system (LD_PRELOAD) and lets one chosen call on a file of one folder fail, or that one
 * and all that follow. Which one is said in a file the program can write to meanwhile: five numbers of 8 bytes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

struct control {
  /* The call that fails, counted from 1; 0: none. */
  _Atomic long at;
  /* What it answers. */
  _Atomic long error;
  /* 1: all that follow fail too. */
  _Atomic long forever;
  /* Calls so far. */
  _Atomic long count;
  /* Calls that failed. */
  _Atomic long failed;
};

static struct control *control;
static const char *folder;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("FAULT_CONTROL");
  folder = getenv("FAULT_FOLDER");
  if (!path || !folder) return;
  int file = open(path, O_RDWR);
  if (file == -1) return;
  void *memory = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  if (memory != MAP_FAILED) control = memory;
}

static int fails(const char *path) {
  if (!control || strncmp(path, folder, strlen(folder)) != 0) return 0;
  long at = atomic_load(&control->at);
  long n = atomic_fetch_add(&control->count, 1) + 1;
  if (at == 0 || n < at || (n > at && !atomic_load(&control->forever))) return 0;
  atomic_fetch_add(&control->failed, 1);
  errno = (int)atomic_load(&control->error);
  return 1;
}

static int fails_on(int file) {
  char link[32], path[4096];
  if (!control) return 0;
  int before = errno;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  errno = before;
  if (length <= 0) return 0;
  path[length] = 0;
  return fails(path);
}

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))
#define ON_FILE(type, name, words, values) \
  type name words { \
    static typeof(&name) real; \
    if (!real) real = REAL(name); \
    if (fails_on(file)) return -1; \
    return real values; \
  }

ON_FILE(ssize_t, write, (int file, const void *bytes, size_t size), (file, bytes, size))
ON_FILE(ssize_t, pwrite, (int file, const void *bytes, size_t size, off_t at), (file, bytes, size, at))
ON_FILE(ssize_t, pwrite64, (int file, const void *bytes, size_t size, off64_t at), (file, bytes, size, at))
ON_FILE(ssize_t, writev, (int file, const struct iovec *some, int count), (file, some, count))
ON_FILE(ssize_t, pwritev, (int file, const struct iovec *some, int count, off_t at), (file, some, count, at))
ON_FILE(ssize_t, pwritev64, (int file, const struct iovec *some, int count, off64_t at), (file, some, count, at))
ON_FILE(int, fsync, (int file), (file))
ON_FILE(int, fdatasync, (int file), (file))
ON_FILE(int, ftruncate, (int file, off_t size), (file, size))
ON_FILE(int, ftruncate64, (int file, off64_t size), (file, size))
ON_FILE(int, fallocate, (int file, int mode, off_t at, off_t size), (file, mode, at, size))
ON_FILE(int, fallocate64, (int file, int mode, off64_t at, off64_t size), (file, mode, at, size))

int rename(const char *from, const char *to) {
  static typeof(&rename) real;
  if (!real) real = REAL(rename);
  return fails(to) ? -1 : real(from, to);
}
