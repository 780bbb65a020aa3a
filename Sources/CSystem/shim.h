// Calls of Linux that glibc's headers declare only for GNU sources, which Swift's import of them is not.
#ifndef CSYSTEM_SHIM_H
#define CSYSTEM_SHIM_H

/// Waits until all that was written in the file system of an open file is on its disk; 0, or -1 and `errno`.
extern int syncfs(int descriptor);

/// Makes a pipe, its two ends with the flags of `open`; 0, or -1 and `errno`.
extern int pipe2(int ends[2], int flags);

extern int prctl(int option, ...);

/// Ends this process when the one that started it ends (PR_SET_PDEATHSIG, SIGKILL); 0, or -1 and `errno`.
static inline int tdp_endWithParent(void) { return prctl(1, 9ul); }

#endif
