// Calls of Linux that glibc's headers declare only for GNU sources, which Swift's import of them is not.
#ifndef CSYSTEM_SHIM_H
#define CSYSTEM_SHIM_H

/// Waits until all that was written in the file system of an open file is on its disk; 0, or -1 and `errno`.
extern int syncfs(int descriptor);

#endif
