#ifndef TDP_XLSXWRITER_SHIM_H
#define TDP_XLSXWRITER_SHIM_H
#include <xlsxwriter.h>
// What a workbook is packed with, to look into it when it is done.
#include <zlib.h>

// inflateInit2 is a macro.
static inline int tdp_inflateInit(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }
#endif
