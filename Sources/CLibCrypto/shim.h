#ifndef TDP_LIBCRYPTO_SHIM_H
#define TDP_LIBCRYPTO_SHIM_H
// SHA256_Init and its like are called deprecated since 3.0, where EVP replaces them. EVP first sets up the whole
// library, its configuration file and all its algorithms: a millisecond, for a digest that takes a fortieth of it.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
#endif
