/// The JSON Schema of the reports, byte for byte that of `Schema/report.schema.json`. Not written by hand:
/// `UPDATE_GOLDEN=1 swift test` copies that file to here.
enum ReportSchema {
  static let json = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:thaidocparse:ita-report:1",
      "title": "ITA report",
      "description": "One Thai ITA (Integrity and Transparency Assessment) report, extracted, recomputed and checked. Scores are JSON numbers on the 0-100 scale that keep the digits written in the report (100.00 stays 100.00). Text values are the report's own words after text repair, white space folded, digits as written. A value that the report does not give is null (or an empty array), never guessed.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schemaVersion",
        "source",
        "document",
        "title",
        "agency",
        "fiscalYear",
        "reportDate",
        "overall",
        "rankings",
        "instruments",
        "indicators",
        "unknownRows",
        "gradingScale",
        "history",
        "changes",
        "otherAgencies",
        "claims",
        "analyses",
        "actions",
        "recommendations",
        "measures",
        "tableOfContents",
        "recomputation",
        "findings",
        "doubts",
        "unclaimed",
        "provenance"
      ],
      "properties": {
        "schemaVersion": {
          "const": "1.0"
        },
        "source": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "name",
            "format",
            "encoding",
            "byteCount",
            "sha256",
            "pageCount",
            "repairs"
          ],
          "properties": {
            "name": {
              "type": "string",
              "description": "Last path component; '-' for standard input; in a batch the path relative to the input root; in a stream the id."
            },
            "format": {
              "enum": [
                "text",
                "html",
                "docx",
                "pdf",
                "image"
              ]
            },
            "encoding": {
              "type": [
                "string",
                "null"
              ],
              "description": "Encoding that was detected or asked for: utf-8, utf-16le, utf-16be, windows-874, ...; null where the format has none."
            },
            "byteCount": {
              "type": "integer",
              "minimum": 0
            },
            "sha256": {
              "type": "string",
              "pattern": "^[0-9a-f]{64}$"
            },
            "pageCount": {
              "type": [
                "integer",
                "null"
              ]
            },
            "repairs": {
              "type": "array",
              "description": "What text repair changed, by kind, most frequent first.",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "kind",
                  "count"
                ],
                "properties": {
                  "kind": {
                    "type": "string"
                  },
                  "count": {
                    "type": "integer",
                    "minimum": 1
                  }
                }
              }
            }
          }
        },
        "document": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "kind",
            "scheme"
          ],
          "properties": {
            "kind": {
              "enum": [
                "analysis-report",
                "result-report",
                "announcement",
                "league-table",
                "measures",
                "contents-only",
                "unrecognised"
              ],
              "description": "What sort of document this is, by what was found in it."
            },
            "scheme": {
              "enum": [
                "nacc",
                "nacc-before-2562",
                "oit-only",
                "obec",
                "moph",
                "unknown"
              ],
              "description": "Whose assessment the scores belong to. Sums and levels of the NACC scheme are checked only where it is nacc."
            }
          }
        },
        "title": {
          "type": [
            "string",
            "null"
          ]
        },
        "agency": {
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": false,
          "required": [
            "name",
            "type",
            "properName",
            "subdistrict",
            "district",
            "province",
            "provinceCode",
            "otherSpellings",
            "place"
          ],
          "properties": {
            "name": {
              "type": "string",
              "description": "Full name as most often written, e.g. องค์การบริหารส่วนตำบลศรีคำ."
            },
            "type": {
              "enum": [
                "subdistrict-administrative-organization",
                "subdistrict-municipality",
                "town-municipality",
                "city-municipality",
                "provincial-administrative-organization",
                "special-local-government",
                "province",
                "department",
                "ministry-office",
                "state-enterprise",
                "public-organization",
                "university",
                "school",
                "hospital",
                "court",
                "independent-organization",
                "fund",
                "other"
              ]
            },
            "properName": {
              "type": [
                "string",
                "null"
              ],
              "description": "Name without the type words: ศรีคำ."
            },
            "subdistrict": {
              "type": [
                "string",
                "null"
              ],
              "description": "Only where an address names it (ตำบล, ต.); never from the agency's own name."
            },
            "district": {
              "type": [
                "string",
                "null"
              ]
            },
            "province": {
              "type": [
                "string",
                "null"
              ],
              "description": "One of the 77 provinces, official spelling."
            },
            "provinceCode": {
              "type": [
                "string",
                "null"
              ],
              "pattern": "^TH-[0-9]{2}$",
              "description": "ISO 3166-2:TH."
            },
            "otherSpellings": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "place": {
              "type": [
                "object",
                "null"
              ],
              "additionalProperties": false,
              "required": [
                "code",
                "subdistrict",
                "district",
                "province"
              ],
              "description": "The registered place (domain/places.tsv) that the agency's name and address resolve to, also where the report misspells it; null where none does or several do. Code: 2 digits province, 4 district, 6 subdistrict.",
              "properties": {
                "code": {
                  "type": "string",
                  "pattern": "^([0-9]{2}){1,3}$"
                },
                "subdistrict": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "district": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "province": {
                  "type": "string"
                }
              }
            }
          }
        },
        "fiscalYear": {
          "type": [
            "integer",
            "null"
          ],
          "minimum": 2550,
          "maximum": 2650,
          "description": "Assessed fiscal year, Buddhist era."
        },
        "reportDate": {
          "type": [
            "string",
            "null"
          ],
          "description": "ISO 8601 date, Gregorian; YYYY-MM where the report gives no day."
        },
        "overall": {
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": false,
          "required": [
            "score",
            "level"
          ],
          "properties": {
            "score": {
              "$ref": "#/$defs/score"
            },
            "level": {
              "type": [
                "string",
                "null"
              ],
              "description": "Level as stated (A, or ผ่านดี)."
            }
          }
        },
        "rankings": {
          "type": "array",
          "description": "Places in a league that the report states.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "scope",
              "rank",
              "of"
            ],
            "properties": {
              "scope": {
                "type": "string",
                "description": "country, region, province, district, ministry, type, or the report's own words."
              },
              "rank": {
                "type": "integer"
              },
              "of": {
                "type": [
                  "integer",
                  "null"
                ]
              }
            }
          }
        },
        "instruments": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "code",
              "name",
              "weight",
              "score",
              "points",
              "indicators"
            ],
            "properties": {
              "code": {
                "enum": [
                  "IIT",
                  "EIT",
                  "EIT1",
                  "EIT2",
                  "OIT",
                  "EBIT"
                ]
              },
              "name": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "weight": {
                "$ref": "#/$defs/score",
                "description": "Percent, as the report states it."
              },
              "score": {
                "$ref": "#/$defs/score",
                "description": "As the report states it, on 0-100; null where it states none."
              },
              "indicators": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": 1
                }
              },
              "points": {
                "$ref": "#/$defs/score",
                "description": "Weighted score as the report states it (0 to the weight), where it prints points instead of or beside the percent."
              }
            }
          }
        },
        "indicators": {
          "type": "array",
          "description": "In the order of their official numbers.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "number",
              "name",
              "instrument",
              "score",
              "rank",
              "spellings",
              "items"
            ],
            "properties": {
              "number": {
                "type": "integer",
                "minimum": 1
              },
              "name": {
                "type": "string",
                "description": "Official name in that fiscal year."
              },
              "instrument": {
                "enum": [
                  "IIT",
                  "EIT",
                  "OIT",
                  "EBIT",
                  null
                ]
              },
              "score": {
                "$ref": "#/$defs/score"
              },
              "rank": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "As the report's own ranking column states it."
              },
              "spellings": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "Every spelling found in the report, in order of first appearance."
              },
              "items": {
                "type": "array",
                "description": "Scores of single questions or sub-indicators where the report gives them (I1, E4, O17, 9.1, ...).",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "code",
                    "title",
                    "score"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "title": {
                      "type": [
                        "string",
                        "null"
                      ]
                    },
                    "score": {
                      "$ref": "#/$defs/score"
                    }
                  }
                }
              }
            }
          }
        },
        "unknownRows": {
          "type": "array",
          "description": "Rows of a results table whose name is no indicator of the year.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "name",
              "score"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "score": {
                "$ref": "#/$defs/score"
              }
            }
          }
        },
        "gradingScale": {
          "type": "array",
          "description": "Highest first, as the report states it.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "level",
              "low",
              "high"
            ],
            "properties": {
              "level": {
                "type": "string"
              },
              "low": {
                "$ref": "#/$defs/score"
              },
              "high": {
                "$ref": "#/$defs/score"
              }
            }
          }
        },
        "history": {
          "type": "array",
          "description": "Results of other fiscal years that the report restates for comparison, oldest first.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "fiscalYear",
              "overall",
              "indicators"
            ],
            "properties": {
              "fiscalYear": {
                "type": "integer"
              },
              "overall": {
                "type": [
                  "object",
                  "null"
                ],
                "additionalProperties": false,
                "required": [
                  "score",
                  "level"
                ],
                "properties": {
                  "score": {
                    "$ref": "#/$defs/score"
                  },
                  "level": {
                    "type": [
                      "string",
                      "null"
                    ]
                  }
                }
              },
              "indicators": {
                "type": "array",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "number",
                    "score"
                  ],
                  "properties": {
                    "number": {
                      "type": "integer"
                    },
                    "score": {
                      "$ref": "#/$defs/score"
                    }
                  }
                }
              }
            }
          }
        },
        "changes": {
          "type": "array",
          "description": "Stated differences between two years: cells of difference columns.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "indicator",
              "instrument",
              "fromYear",
              "toYear",
              "value"
            ],
            "properties": {
              "indicator": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "null with instrument null: the overall score."
              },
              "instrument": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "fromYear": {
                "type": [
                  "integer",
                  "null"
                ]
              },
              "toYear": {
                "type": [
                  "integer",
                  "null"
                ]
              },
              "value": {
                "$ref": "#/$defs/score",
                "description": "Signed as it is meant."
              }
            }
          }
        },
        "otherAgencies": {
          "type": "array",
          "description": "Results of further agencies: rows of league tables, or agencies named beside the report's own. Document order.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "name",
              "district",
              "province",
              "fiscalYear",
              "rank",
              "overall",
              "instruments",
              "indicators"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "district": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "province": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "fiscalYear": {
                "type": [
                  "integer",
                  "null"
                ]
              },
              "rank": {
                "type": [
                  "integer",
                  "null"
                ]
              },
              "overall": {
                "type": [
                  "object",
                  "null"
                ],
                "additionalProperties": false,
                "required": [
                  "score",
                  "level"
                ],
                "properties": {
                  "score": {
                    "$ref": "#/$defs/score"
                  },
                  "level": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "Level as stated (A, or ผ่านดี)."
                  }
                }
              },
              "instruments": {
                "type": "array",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "code",
                    "score",
                    "points"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "score": {
                      "$ref": "#/$defs/score"
                    },
                    "points": {
                      "$ref": "#/$defs/score"
                    }
                  }
                }
              },
              "indicators": {
                "type": "array",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "number",
                    "score"
                  ],
                  "properties": {
                    "number": {
                      "type": "integer"
                    },
                    "score": {
                      "$ref": "#/$defs/score"
                    }
                  }
                }
              }
            }
          }
        },
        "claims": {
          "type": "array",
          "description": "Statements about the scores that can be true or false, in document order.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "indicators",
              "count",
              "value",
              "level",
              "fromYear",
              "holds"
            ],
            "properties": {
              "kind": {
                "enum": [
                  "overall",
                  "highest",
                  "lowest",
                  "above",
                  "below",
                  "at-least",
                  "increase",
                  "decrease",
                  "target-met",
                  "target-missed",
                  "quality-word"
                ]
              },
              "indicators": {
                "type": "array",
                "items": {
                  "type": "integer"
                },
                "description": "Indicators that the statement is about; empty for the overall score."
              },
              "count": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "How many indicators it says (above, below, at-least)."
              },
              "value": {
                "$ref": "#/$defs/score",
                "description": "Score, threshold or difference stated."
              },
              "holds": {
                "type": [
                  "boolean",
                  "null"
                ],
                "description": "Against the extracted scores; null where they do not decide it."
              },
              "level": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Level stated with it."
              },
              "fromYear": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "increase, decrease: the fiscal year compared with."
              }
            }
          }
        },
        "analyses": {
          "type": "array",
          "description": "One per indicator that the report discusses in a passage of its own.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "indicator",
              "score",
              "finding",
              "improvement"
            ],
            "properties": {
              "indicator": {
                "type": "integer"
              },
              "score": {
                "$ref": "#/$defs/score"
              },
              "finding": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "improvement": {
                "type": [
                  "string",
                  "null"
                ]
              }
            }
          }
        },
        "actions": {
          "type": "array",
          "description": "Steps to put the analysis into practice (แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ).",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "number",
              "text"
            ],
            "properties": {
              "number": {
                "type": [
                  "integer",
                  "null"
                ]
              },
              "text": {
                "type": "string"
              }
            }
          }
        },
        "recommendations": {
          "type": "array",
          "description": "Assessors' suggestions (ข้อเสนอแนะ), one per instrument.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "instrument",
              "strengths",
              "weaknesses",
              "text"
            ],
            "properties": {
              "instrument": {
                "enum": [
                  "IIT",
                  "EIT",
                  "OIT",
                  null
                ]
              },
              "strengths": {
                "type": "array",
                "items": {
                  "type": "integer"
                }
              },
              "weaknesses": {
                "type": "array",
                "items": {
                  "type": "integer"
                }
              },
              "text": {
                "type": "string"
              }
            }
          }
        },
        "measures": {
          "type": "array",
          "description": "Rows of the measures tables, in document order.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "number",
              "title",
              "steps",
              "responsible",
              "period",
              "followUp",
              "fiscalYear",
              "other"
            ],
            "properties": {
              "number": {
                "type": [
                  "integer",
                  "null"
                ]
              },
              "title": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Without its number."
              },
              "steps": {
                "type": "array",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "number",
                    "text"
                  ],
                  "properties": {
                    "number": {
                      "type": [
                        "integer",
                        "null"
                      ]
                    },
                    "text": {
                      "type": "string"
                    }
                  }
                }
              },
              "responsible": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "One unit each."
              },
              "period": {
                "type": [
                  "object",
                  "null"
                ],
                "additionalProperties": false,
                "required": [
                  "text",
                  "start",
                  "end"
                ],
                "properties": {
                  "text": {
                    "type": "string"
                  },
                  "start": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "ISO 8601, Gregorian: YYYY-MM-DD, or YYYY-MM where no day is given."
                  },
                  "end": {
                    "type": [
                      "string",
                      "null"
                    ]
                  }
                }
              },
              "followUp": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "fiscalYear": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "Year of the plan that the table belongs to, Buddhist era."
              },
              "other": {
                "type": "object",
                "additionalProperties": {
                  "type": "string"
                },
                "description": "Further columns, keyed by their header."
              }
            }
          }
        },
        "tableOfContents": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "title",
              "page"
            ],
            "properties": {
              "title": {
                "type": "string"
              },
              "page": {
                "type": [
                  "integer",
                  "null"
                ]
              }
            }
          }
        },
        "recomputation": {
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": false,
          "description": "Totals computed from the indicator scores with the official weights of the year; null where too few indicators are known. Each stated score stands for the interval of values that round to it, cut to 0-100; low and high bound the exact value. Four decimals: score rounded half up, low down, high up.",
          "required": [
            "edition",
            "instruments",
            "overall",
            "level",
            "agrees"
          ],
          "properties": {
            "edition": {
              "type": "string",
              "description": "Fiscal year whose official rules were used, e.g. 2565."
            },
            "instruments": {
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "code",
                  "weight",
                  "score",
                  "low",
                  "high"
                ],
                "properties": {
                  "code": {
                    "type": "string"
                  },
                  "weight": {
                    "type": "number"
                  },
                  "score": {
                    "type": "number"
                  },
                  "low": {
                    "type": "number"
                  },
                  "high": {
                    "type": "number"
                  }
                }
              }
            },
            "overall": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "score",
                "low",
                "high"
              ],
              "properties": {
                "score": {
                  "type": "number"
                },
                "low": {
                  "type": "number"
                },
                "high": {
                  "type": "number"
                }
              }
            },
            "level": {
              "type": [
                "string",
                "null"
              ]
            },
            "agrees": {
              "type": [
                "boolean",
                "null"
              ],
              "description": "Whether the stated overall score's rounding interval meets [low, high]; null where none is stated."
            }
          }
        },
        "findings": {
          "type": "array",
          "description": "In document order.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "rule",
              "name",
              "severity",
              "message",
              "messageTh",
              "expected",
              "found",
              "subjects",
              "locations",
              "explanations"
            ],
            "properties": {
              "rule": {
                "type": "string",
                "pattern": "^ITA[0-9]{3}$"
              },
              "name": {
                "type": "string",
                "pattern": "^[a-z0-9-]+$"
              },
              "severity": {
                "enum": [
                  "error",
                  "warning",
                  "note"
                ]
              },
              "message": {
                "type": "string"
              },
              "messageTh": {
                "type": "string"
              },
              "expected": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "found": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "subjects": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "JSON Pointers into this document."
              },
              "locations": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/location"
                }
              },
              "explanations": {
                "type": "array",
                "description": "Likeliest causes first: single changes to the report that would make it agree.",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "change",
                    "subject",
                    "from",
                    "to",
                    "message",
                    "messageTh",
                    "total"
                  ],
                  "properties": {
                    "change": {
                      "enum": [
                        "weight",
                        "digit",
                        "transposition",
                        "swap",
                        "omission",
                        "previous-year-value",
                        "decimal-point"
                      ]
                    },
                    "subject": {
                      "type": "string"
                    },
                    "from": {
                      "type": [
                        "string",
                        "null"
                      ]
                    },
                    "to": {
                      "type": [
                        "string",
                        "null"
                      ]
                    },
                    "message": {
                      "type": "string"
                    },
                    "messageTh": {
                      "type": "string"
                    },
                    "total": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "description": "What the recomputation then gives, e.g. 87.8624."
                    }
                  }
                }
              }
            }
          }
        },
        "doubts": {
          "type": "array",
          "description": "Values that are less than certain, and why. A value without an entry was read plainly.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "subject",
              "reason",
              "message",
              "messageTh"
            ],
            "properties": {
              "subject": {
                "type": "string",
                "description": "JSON Pointer."
              },
              "reason": {
                "enum": [
                  "repaired-text",
                  "several-candidates",
                  "inferred",
                  "spelling-matched-nearly",
                  "table-shape-guessed",
                  "ocr",
                  "invalid-bytes",
                  "presumed-rule",
                  "number-name-conflict"
                ]
              },
              "message": {
                "type": "string"
              },
              "messageTh": {
                "type": "string"
              }
            }
          }
        },
        "unclaimed": {
          "type": "array",
          "description": "Numbers with the shape of a score that no value above accounts for, so that a reader can see what was left aside.",
          "items": {
            "$ref": "#/$defs/location"
          }
        },
        "provenance": {
          "type": "object",
          "description": "Where each value was read: JSON Pointer into this document -> places, best first. Every non-null leaf that was read from text has an entry; source, document, provinceCode, place, holds, instrument, recomputation and findings have none. A value joined from pieces has one place, from its first to its last byte.",
          "additionalProperties": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/location"
            }
          }
        }
      },
      "$defs": {
        "score": {
          "type": [
            "number",
            "null"
          ]
        },
        "location": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "line",
            "column",
            "byteStart",
            "byteEnd",
            "page",
            "text"
          ],
          "properties": {
            "line": {
              "type": "integer",
              "minimum": 1,
              "description": "1-based line of the source text. LF, CRLF and a lone CR end a line."
            },
            "column": {
              "type": "integer",
              "minimum": 1,
              "description": "1-based, in Unicode code points."
            },
            "byteStart": {
              "type": "integer",
              "minimum": 0,
              "description": "UTF-8 offset in the source text, inclusive. Source text: the input's own bytes for text in UTF-8 (a BOM counted) and html in UTF-8; the input converted to UTF-8 for other encodings; what the reader produced for docx, pdf and image. An invalid byte keeps its place and shows as U+FFFD in text. An empty cell has a place of length 0."
            },
            "byteEnd": {
              "type": "integer",
              "minimum": 0,
              "description": "UTF-8 offset, exclusive."
            },
            "page": {
              "type": [
                "integer",
                "null"
              ],
              "description": "1-based; null where the format has no pages."
            },
            "text": {
              "type": "string",
              "description": "The source text at that place, exactly as it stands there."
            }
          }
        }
      }
    }
    """#
}
