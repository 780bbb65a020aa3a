/// Tests need both, and name one.
@_exported public import _Generator
