# `make help` lists what there is. A fresh machine with Swift 6.3 needs `make run` and `make test`, nothing else.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# The report that `make run` reads: SAMPLE=path takes another one.
SAMPLE ?= Corpus/reports/2566/dong-mawaeng-thong/report.txt
# Warnings are errors in this project's own targets; SwiftPM keeps its dependencies silent.
STRICT := -Xswiftc -warnings-as-errors
SOURCES := Package.swift Sources Tests $(wildcard Snippets Benchmarks/Package.swift Benchmarks/Sources)
# One file that needs no library of the machine and starts in milliseconds: what libxml2.a stands on comes with it.
# The linker warns of look-ups of users and hosts in those archives; the program makes none, so that is left out.
LIBRARIES := icuuc icudata z lzma stdc++ m
STATIC := --static-swift-stdlib -Xswiftc -static-executable $(foreach name,$(LIBRARIES),-Xlinker -l$(name))
# The program that writes workbooks and databases stands on shared libraries, so it is linked otherwise, and built in a
# folder of its own: changed flags would else compile everything again, for both. It shares no large module.
TABLES := --static-swift-stdlib --scratch-path .build/tables --product extract-ita-tables -Xlinker -s
QUIET := -e '/statically linked applications requires/d' -e '/mktemp. is dangerous/d'
FORMAT := --recursive --parallel --configuration .swift-format $(SOURCES)

.PHONY: help run release test build check-corpus check-seed check-sarif check-tables check-stream spark-test accuracy bench bench-batch bench-numerals format lint clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: release ## set up, build, and print the summary of a sample report (SAMPLE=path)
	@echo "$(SAMPLE):" >&2
	@.build/release/extract-ita "$(SAMPLE)" --format summary

release: ## set up, and build .build/release/extract-ita, one static file, and beside it extract-ita-tables
	@Scripts/setup.sh build
	swift build -c release $(STATIC) --product extract-ita 2>&1 | sed $(QUIET)
	swift build -c release $(TABLES) 2>&1 | sed $(QUIET)
	@cp .build/tables/release/extract-ita-tables .build/release/

test: build lint ## set up, and run all tests and checks
	swift test $(STRICT)
	@$(MAKE) --no-print-directory release
	@$(MAKE) --no-print-directory accuracy
	@$(MAKE) --no-print-directory check-corpus
	@$(MAKE) --no-print-directory check-seed
	@$(MAKE) --no-print-directory check-sarif
	@$(MAKE) --no-print-directory check-tables
	@$(MAKE) --no-print-directory check-stream

build: ## set up, and build everything for tests; warnings are errors
	@Scripts/setup.sh test
	swift build --build-tests $(STRICT)

check-corpus: ## compare what the release build reads in Corpus/reports with what should be read
	python3 Scripts/check-corpus.py

check-seed: ## the same for the reference report in ../shared (REQUIRE_SHARED=1: fail without it)
	@if [ -d ../shared ]; then \
	  echo "python3 Scripts/check-seed.py"; python3 Scripts/check-seed.py; \
	elif [ "$${REQUIRE_SHARED:-}" = 1 ]; then \
	  echo "check-seed: ../shared is missing, and REQUIRE_SHARED=1 demands it" >&2; exit 1; \
	else \
	  echo "check-seed: skipped. The reference report in ../shared isn't on this machine; all other checks have run."; \
	fi

check-sarif: ## check what `check --format sarif` writes against the schema of SARIF 2.1.0
	python3 Scripts/check-sarif.py

check-tables: ## compare the tables of a batch (CSV, XLSX, SQLite) with its JSON, read by Python
	python3 Scripts/check-tables.py

check-stream: ## send 20,000 documents through one process of `extract-ita stream`: order kept, memory flat
	python3 Scripts/check-stream.py

spark-test: release ## set up Spark, and run its job on two workers, one of which is killed in the middle
	@Scripts/setup.sh spark
	.build-spark/bin/python3 Integrations/Spark/test_spark.py

# Built as the program is, so that the library is compiled once for both.
accuracy: ## measure what is read of drawn documents, by layout, damage and field; no row may get worse (UPDATE=1, SHOW=…)
	@Scripts/setup.sh build
	swift build -c release $(STATIC) --product accuracy 2>&1 | sed $(QUIET)
	@.build/release/accuracy $(if $(SHOW),--show $(SHOW),$(if $(UPDATE),--update))

bench: ## set up, and measure speed and allocations beside cmark
	@Scripts/setup.sh bench
	@# SwiftPM keeps the list of a neighbouring package's files; new ones are seen only without it.
	@rm -f Benchmarks/.build/*.yaml Benchmarks/.build/*.db
	swift build -c release --static-swift-stdlib --package-path Benchmarks --product benchmark
	@Benchmarks/.build/release/benchmark

bench-batch: release ## measure how fast a folder of 10,000 reports is read, in memory and on disk
	python3 Benchmarks/batch.py

bench-numerals: ## measure ThaiNumerals: round trips, the scanner, and beside PyThaiNLP where that is to be had
	@Scripts/setup.sh bench
	@rm -f Benchmarks/.build/*.yaml Benchmarks/.build/*.db
	swift build -c release --static-swift-stdlib --package-path Benchmarks --product numerals
	@Benchmarks/.build/release/numerals round-trips
	@Benchmarks/.build/release/numerals scan Corpus/reports/*/*/report.txt
	@python3 Benchmarks/peer_pythainlp.py Benchmarks/.build/release/numerals

format: ## rewrite the Swift sources in this project's format
	swift format format --in-place $(FORMAT)

lint: ## check the format of the Swift sources
	swift format lint --strict $(FORMAT)

clean: ## remove everything that was built
	rm -rf .build .build-venv .build-sarif .build-spark Benchmarks/.build
