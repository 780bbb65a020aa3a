#ifndef TDP_LIBXML2_SHIM_H
#define TDP_LIBXML2_SHIM_H
// Debian's libxml2 pulls in the headers of ICU, which clash with those inside Foundation in a file that imports both. Only
// the inner parts of an encoding handler depend on it, which nobody here touches.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#endif
