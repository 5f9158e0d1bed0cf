# `make serve` and `make test` need Python >= 3.11 and nothing done before them.
PYTHON ?= python3
PORT   ?= 8000
HOST   ?= 127.0.0.1
TEXTS  ?= $(wildcard ../shared/articles)
BIN    := .venv/bin
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
READY  := .venv/.ready
DEV    := .venv/.ready-dev

.PHONY: help serve test check docs benchmark clean

help:            ## List the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit("Symptomgraph needs Python >= 3.11; set PYTHON=python3.11") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv .venv
	$(PIP) --editable .
	touch $@

$(DEV): $(READY)
	$(PIP) --editable '.[dev]'
	touch $@

serve: $(READY)  ## Validate the graph and serve it on http://$(HOST):$(PORT)
	$(BIN)/symptomgraph serve --host $(HOST) --port $(PORT) $(if $(TEXTS),--texts $(TEXTS))

test: check      ## Run every check and the whole test suite
	$(BIN)/python -m pytest -n auto

check: $(DEV)  ## Lint, types, layers, docs and the data's own validation
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python docs/build.py --check
	$(BIN)/symptomgraph validate --engine both $(if $(TEXTS),--texts $(TEXTS))

docs: $(DEV)   ## Generate the reference pages from the Turtle files and the schema
	$(BIN)/python docs/build.py

benchmark: $(DEV)  ## Measure what the benchmarks promise
	$(BIN)/python tests/benchmarks/run.py

clean:           ## Remove the environment and the caches
	rm -rf .venv tests/clients/node_modules tests/clients/.venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist
