#ifndef C_ALLOCATION_COUNTER_H
#define C_ALLOCATION_COUNTER_H

#include <stdint.h>

/// How often the calling thread has asked for memory so far; a change of size counts as well.
uint64_t allocation_count(void);

#endif
