#ifndef TDP_LIBCRYPTO_SHIM_H
#define TDP_LIBCRYPTO_SHIM_H
#include <openssl/sha.h>
#endif
