"""The JSON Schema of the reports as a Spark type."""
import json

from pyspark.sql.types import (ArrayType, BooleanType, DecimalType, LongType, MapType, StringType, StructField,
                               StructType)

# A number of a report is 64 bits of digits, at most 18 of them behind the point; this type holds each exactly. A binary
# fraction wouldn't, and a text could be neither compared nor summed.
NUMBER = DecimalType(38, 18)
SIMPLE = {"string": StringType(), "integer": LongType(), "number": NUMBER, "boolean": BooleanType()}


def spark_type(node, root):
    """The type for a part of the schema. Spark has no use for «not null» in what it reads, so all may be null."""
    if "$ref" in node:
        name = node["$ref"].removeprefix("#/$defs/")
        return spark_type(root["$defs"][name], root)
    kinds = node.get("type")
    kinds = [kinds] if isinstance(kinds, str) else [kind for kind in kinds or [] if kind != "null"]
    if not kinds and ("enum" in node or "const" in node):
        kinds = ["string"]
    if len(kinds) != 1:
        raise ValueError(f"no one type for {json.dumps(node)[:200]}")
    if kinds[0] == "array":
        return ArrayType(spark_type(node["items"], root))
    if kinds[0] != "object":
        return SIMPLE[kinds[0]]
    if "properties" in node:
        return StructType([StructField(key, spark_type(value, root)) for key, value in node["properties"].items()])
    return MapType(StringType(), spark_type(node["additionalProperties"], root))


def answer_type(schema):
    """The type of a line of `extract-ita stream`, for the JSON Schema that `extract-ita schema` prints."""
    words = StructType([StructField("th", StringType()), StructField("en", StringType())])
    error = StructType([StructField("kind", StringType()), StructField("message", words)])
    return StructType([
        StructField("id", StringType()), StructField("report", spark_type(schema, schema)), StructField("error", error),
    ])


def tree(kind, name="answer", indent=0):
    """A type, one field a line, to be read and compared."""
    while isinstance(kind, (ArrayType, MapType)):
        name += "[]" if isinstance(kind, ArrayType) else "{}"
        kind = kind.elementType if isinstance(kind, ArrayType) else kind.valueType
    if not isinstance(kind, StructType):
        return f"{'  ' * indent}{name} {kind.simpleString()}\n"
    return f"{'  ' * indent}{name}\n" + "".join(tree(field.dataType, field.name, indent + 1) for field in kind)
