/* What a storm does to a server from below: calls that fail, a clock that leaps, a disk that has forgotten what was not flushed.
 *
 * Loaded by LD_PRELOAD. A page of 64-bit numbers, shared through the file $STORM_CONTROL, says what is to happen (its places are those of
 * shim.rs). $STORM_DATA names the data directory, $STORM_MORE another one that may be hit too. In $STORM_JOURNAL stands whatever was
 * written to the data directory and not flushed since, with what it wrote over: power.rs makes of it what a disk could have after the
 * current failed. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { CLOCK, LEFT, OPS, ERRNO, GAP, PASSED, INJECTED, SCOPE, NOSYNC, POWER, LIES, HALF, PLACES = 512 };
enum { WRITE = 1, SYNC = 2, OPEN = 4, RENAME = 8, READ = 16, TRUNCATE = 32 };
enum { K_WRITE = 1, K_TRUNCATE, K_CREATE, K_RENAME, K_UNLINK, K_SYNC, K_DIRSYNC };

static volatile int64_t none[PLACES];
static volatile int64_t *control = none;
static const char *data_dir, *more_dir;
static int journal = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define FDS 65536
static char *paths[FDS]; /* of files in the data directory that the journal follows */
static char inside[FDS]; /* 1: in the data directory, 2: in the other one */

static int (*real_clock_gettime)(clockid_t, struct timespec *);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_writev)(int, const struct iovec *, int);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_pread)(int, void *, size_t, off_t);
static ssize_t (*real_read)(int, void *, size_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_ftruncate)(int, off_t);
static int (*real_open)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static int (*real_close)(int);
static int (*real_rename)(const char *, const char *);
static int (*real_unlink)(const char *);

/* What the shim cannot follow ends the server and says so: a storm that lost sight of something proves nothing. */
static void cannot(const char *what)
{
    static const char name[] = "shim.c: ";
    struct iovec parts[] = { { (void *)name, sizeof name - 1 }, { (void *)what, strlen(what) }, { "\n", 1 } };
    if (real_writev)
        (void)!real_writev(2, parts, 3);
    abort();
}

static char *copied(const char *text)
{
    char *copy = strdup(text);
    if (!copy)
        cannot("no memory");
    return copy;
}

static char *room_for(size_t length)
{
    char *room = malloc(length + 1);
    if (!room)
        cannot("no memory");
    return room;
}

__attribute__((constructor)) static void begin(void)
{
    real_clock_gettime = dlsym(RTLD_NEXT, "clock_gettime");
    real_write = dlsym(RTLD_NEXT, "write");
    real_writev = dlsym(RTLD_NEXT, "writev");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_pread = dlsym(RTLD_NEXT, "pread64");
    real_read = dlsym(RTLD_NEXT, "read");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_open = dlsym(RTLD_NEXT, "open64");
    real_openat = dlsym(RTLD_NEXT, "openat64");
    real_close = dlsym(RTLD_NEXT, "close");
    real_rename = dlsym(RTLD_NEXT, "rename");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    data_dir = getenv("STORM_DATA");
    more_dir = getenv("STORM_MORE");
    inside[2] = 2;
    const char *name = getenv("STORM_CONTROL");
    int fd = name ? real_open(name, O_RDWR | O_CLOEXEC) : -1;
    if (fd >= 0) {
        void *page = mmap(NULL, PLACES * 8, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        if (page != MAP_FAILED)
            control = page;
        real_close(fd);
    }
    name = getenv("STORM_JOURNAL");
    if (name && control[POWER])
        journal = real_open(name, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int place(const char *path)
{
    if (data_dir && path && !strncmp(path, data_dir, strlen(data_dir)))
        return 1;
    return more_dir && path && !strncmp(path, more_dir, strlen(more_dir)) ? 2 : 0;
}

static int of_fd(int fd)
{
    return fd >= 0 && fd < FDS ? inside[fd] : 0;
}

/* Whether this call is to fail. */
static int fails(int op, int where)
{
    if (!where || !control[LEFT] || !(control[OPS] & op) || (where == 2 && !control[SCOPE]))
        return 0;
    int64_t passed = __atomic_add_fetch(&control[PASSED], 1, __ATOMIC_SEQ_CST);
    int64_t gap = control[GAP];
    if (gap > 0 && (passed * INT64_C(2862933555777941757) >> 33 & 0xffff) % (gap + 1) != 0)
        return 0;
    int64_t left = __atomic_sub_fetch(&control[LEFT], 1, __ATOMIC_SEQ_CST);
    if (left < 0) {
        control[LEFT] = 0;
        return 0;
    }
    __atomic_add_fetch(&control[INJECTED], 1, __ATOMIC_SEQ_CST);
    errno = (int)control[ERRNO];
    return 1;
}

struct record {
    uint32_t magic, kind, path, other;
    int64_t offset, size;
    uint64_t old, new;
};

static void note(uint32_t kind, const char *path, const char *other, int64_t offset, int64_t size,
                 const void *old, uint64_t old_len, const void *new, uint64_t new_len)
{
    struct record head = { 0x524f5453, kind, (uint32_t)strlen(path), other ? (uint32_t)strlen(other) : 0, offset, size, old_len, new_len };
    struct iovec parts[] = { { &head, sizeof head }, { (void *)path, head.path }, { (void *)other, head.other }, { (void *)old, old_len }, { (void *)new, new_len } };
    size_t all = sizeof head + head.path + head.other + old_len + new_len;
    if (real_writev(journal, parts, 5) != (ssize_t)all)
        cannot("the journal cannot be written");
}

/* What is not flushed: files and directories by name. */
#define NAMES 64
static char *dirty[NAMES];

static void soil(const char *path)
{
    int room = -1;
    for (int i = 0; i < NAMES; i++) {
        if (dirty[i] && !strcmp(dirty[i], path))
            return;
        if (!dirty[i])
            room = i;
    }
    if (room < 0)
        cannot("more names than NAMES are not flushed");
    dirty[room] = copied(path);
}

static void clean(const char *path)
{
    int left = 0;
    for (int i = 0; i < NAMES; i++) {
        if (dirty[i] && !strcmp(dirty[i], path)) {
            free(dirty[i]);
            dirty[i] = NULL;
        }
        left += dirty[i] != NULL;
    }
    if (!left && real_ftruncate(journal, 0))
        cannot("the journal cannot be emptied");
}

/* A file that is gone need not be flushed any more. */
static void forget(const char *path)
{
    for (int i = 0; i < NAMES; i++)
        if (dirty[i] && !strcmp(dirty[i], path)) {
            free(dirty[i]);
            dirty[i] = NULL;
        }
}

static void soil_folder(const char *path)
{
    char folder[PATH_MAX];
    int length = snprintf(folder, sizeof folder, "%s", path);
    if (length < 0 || (size_t)length >= sizeof folder)
        cannot("a name is longer than PATH_MAX");
    char *slash = strrchr(folder, '/');
    if (slash)
        *slash = 0;
    soil(folder);
}

static const char *followed(int fd)
{
    return journal >= 0 && fd >= 0 && fd < FDS ? paths[fd] : NULL;
}

static int64_t size_of(int fd)
{
    struct stat about;
    return fstat(fd, &about) ? -1 : about.st_size;
}

/* Before `length` bytes are written. */
static void will_write(int fd, const char *path, const void *bytes, size_t length, off_t offset)
{
    int64_t size = size_of(fd);
    size_t old = size > offset ? (size_t)(size - offset) : 0;
    if (old > length)
        old = length;
    char *before = room_for(old);
    /* Through another descriptor: this one may be for writing only. */
    int reader = old ? real_open(path, O_RDONLY | O_CLOEXEC) : -1;
    ssize_t got = reader >= 0 ? real_pread(reader, before, old, offset) : 0;
    if (reader >= 0)
        real_close(reader);
    note(K_WRITE, path, NULL, offset, size, before, got > 0 ? (uint64_t)got : 0, bytes, length);
    free(before);
    soil(path);
}

static ssize_t writes(int fd, const void *bytes, size_t length, off_t offset, int there)
{
    int failing = fails(WRITE, of_fd(fd));
    if (failing && (!control[HALF] || length < 2))
        return -1;
    int error = errno;
    if (failing)
        length /= 2; /* half of it reaches the file, then the call fails */
    const char *path = followed(fd);
    if (path)
        pthread_mutex_lock(&lock);
    if (path)
        will_write(fd, path, bytes, length, there ? offset : (fcntl(fd, F_GETFL) & O_APPEND) ? (off_t)size_of(fd) : lseek(fd, 0, SEEK_CUR));
    ssize_t done = there ? real_pwrite(fd, bytes, length, offset) : real_write(fd, bytes, length);
    if (path)
        pthread_mutex_unlock(&lock);
    if (failing) {
        errno = error;
        return -1;
    }
    return done;
}

ssize_t write(int fd, const void *bytes, size_t length)
{
    return of_fd(fd) ? writes(fd, bytes, length, 0, 0) : real_write(fd, bytes, length);
}

ssize_t writev(int fd, const struct iovec *parts, int count)
{
    /* Standard error alone is written so. */
    return fails(WRITE, of_fd(fd)) ? -1 : real_writev(fd, parts, count);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t offset)
{
    return of_fd(fd) ? writes(fd, bytes, length, offset, 1) : real_pwrite(fd, bytes, length, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset)
{
    return pwrite64(fd, bytes, length, offset);
}

ssize_t pread64(int fd, void *bytes, size_t length, off_t offset)
{
    return fails(READ, of_fd(fd)) ? -1 : real_pread(fd, bytes, length, offset);
}

ssize_t pread(int fd, void *bytes, size_t length, off_t offset)
{
    return pread64(fd, bytes, length, offset);
}

ssize_t read(int fd, void *bytes, size_t length)
{
    return fails(READ, of_fd(fd)) ? -1 : real_read(fd, bytes, length);
}

static int syncs(int fd, int (*real)(int))
{
    if (fails(SYNC, of_fd(fd)))
        return -1;
    const char *path = followed(fd);
    if (!path)
        return control[NOSYNC] ? 0 : real(fd);
    if (control[LIES])
        return 0;
    pthread_mutex_lock(&lock);
    struct stat about;
    int folder = !fstat(fd, &about) && S_ISDIR(about.st_mode);
    int done = control[NOSYNC] ? 0 : real(fd);
    if (!done) {
        note(folder ? K_DIRSYNC : K_SYNC, path, NULL, 0, 0, NULL, 0, NULL, 0);
        clean(path);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int fsync(int fd)
{
    return syncs(fd, real_fsync);
}

int fdatasync(int fd)
{
    return syncs(fd, real_fdatasync);
}

int ftruncate64(int fd, off_t length)
{
    if (fails(TRUNCATE, of_fd(fd)))
        return -1;
    const char *path = followed(fd);
    if (!path)
        return real_ftruncate(fd, length);
    pthread_mutex_lock(&lock);
    int64_t size = size_of(fd);
    size_t tail = size > length ? (size_t)(size - length) : 0;
    char *before = room_for(tail);
    ssize_t got = tail ? real_pread(fd, before, tail, length) : 0;
    note(K_TRUNCATE, path, NULL, length, size, before, got > 0 ? (uint64_t)got : 0, NULL, 0);
    soil(path);
    free(before);
    int done = real_ftruncate(fd, length);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate(int fd, off_t length)
{
    return ftruncate64(fd, length);
}

static int opened(int fd, const char *path, int where, int made)
{
    if (fd >= FDS && where)
        cannot("more files are open than FDS");
    if (fd < 0 || fd >= FDS)
        return fd;
    inside[fd] = (char)where;
    free(paths[fd]);
    paths[fd] = NULL;
    size_t length = strlen(path);
    /* The index of the write-ahead log is made anew by whoever comes first. */
    if (where == 1 && journal >= 0 && (length < 4 || strcmp(path + length - 4, "-shm"))) {
        paths[fd] = copied(path);
        if (made) {
            pthread_mutex_lock(&lock);
            note(K_CREATE, path, NULL, 0, -1, NULL, 0, NULL, 0);
            soil_folder(path);
            pthread_mutex_unlock(&lock);
        }
    }
    return fd;
}

static int opens(int folder, const char *path, int flags, mode_t mode)
{
    int where = place(path);
    if (fails(OPEN, where))
        return -1;
    int made = where && (flags & O_CREAT) && access(path, F_OK) != 0;
    if (where == 1 && journal >= 0 && (flags & O_TRUNC) && !made) {
        /* Emptied, then written: as a descriptor that is cut. */
        int fd = opened(real_openat(folder, path, (flags & ~O_TRUNC & ~O_ACCMODE) | O_RDWR, mode), path, where, 0);
        if (fd >= 0 && ftruncate64(fd, 0))
            cannot("a file that is opened anew cannot be emptied");
        return fd;
    }
    return opened(real_openat(folder, path, flags, mode), path, where, made);
}

#define MODE(flags) mode_t mode = 0; if ((flags) & (O_CREAT | O_TMPFILE)) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

int open64(const char *path, int flags, ...)
{
    MODE(flags)
    return opens(AT_FDCWD, path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    MODE(flags)
    return opens(AT_FDCWD, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...)
{
    MODE(flags)
    return opens(folder, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    MODE(flags)
    return opens(folder, path, flags, mode);
}

int close(int fd)
{
    if (fd > 2 && fd < FDS) {
        inside[fd] = 0;
        free(paths[fd]);
        paths[fd] = NULL;
    }
    return real_close(fd);
}

/* All of a file; its length, or -1 where there is none. */
static int64_t contents(const char *path, char **bytes)
{
    *bytes = NULL;
    int fd = real_open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return -1;
    int64_t size = size_of(fd);
    if (size < 0)
        cannot("a file has no size");
    *bytes = room_for((size_t)size);
    ssize_t got = real_pread(fd, *bytes, (size_t)size, 0);
    real_close(fd);
    return got;
}

int rename(const char *from, const char *to)
{
    if (fails(RENAME, place(to)))
        return -1;
    if (place(to) != 1 || journal < 0)
        return real_rename(from, to);
    pthread_mutex_lock(&lock);
    char *before;
    int64_t size = contents(to, &before);
    note(K_RENAME, from, to, 0, size, before, size > 0 ? (uint64_t)size : 0, NULL, 0);
    soil_folder(to);
    free(before);
    int done = real_rename(from, to);
    pthread_mutex_unlock(&lock);
    return done;
}

int unlink(const char *path)
{
    if (place(path) != 1 || journal < 0)
        return real_unlink(path);
    pthread_mutex_lock(&lock);
    char *before;
    int64_t size = contents(path, &before);
    if (size >= 0) {
        note(K_UNLINK, path, NULL, 0, size, before, (uint64_t)size, NULL, 0);
        soil_folder(path);
        forget(path);
    }
    free(before);
    int done = real_unlink(path);
    pthread_mutex_unlock(&lock);
    return done;
}

int clock_gettime(clockid_t which, struct timespec *time)
{
    int done = real_clock_gettime(which, time);
    int64_t ahead = which == CLOCK_REALTIME ? control[CLOCK] : 0;
    if (!done && ahead) {
        int64_t nanos = time->tv_nsec + ahead % 1000 * 1000000;
        time->tv_sec += ahead / 1000 + (nanos < 0 ? -1 : nanos / 1000000000);
        time->tv_nsec = nanos < 0 ? nanos + 1000000000 : nanos % 1000000000;
    }
    return done;
}

int gettimeofday(struct timeval *time, void *zone)
{
    (void)zone;
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now))
        return -1;
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *to)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (to)
        *to = now.tv_sec;
    return now.tv_sec;
}
