# `make demo` and `make test` do all their own set-up: a virtual environment in .venv with the pinned
# requirements, checked by hash, installed again only when the pins change.

PYTHON ?= python3
VENV   ?= .venv
JOBS   ?= auto
UV     ?= uv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
PIP    := $(BIN)/python -m pip --disable-pip-version-check --no-input

# Debian keeps servers where only root's PATH looks.
export PATH := $(PATH):/usr/local/sbin:/usr/sbin:/sbin

.DEFAULT_GOAL := help
.PHONY: help demo test check lint types layers migrations package bench pins clean

help:  ## what there is to make
	@sed -n 's/^\([a-z]*\):.*## /  make \1~/p' $(MAKEFILE_LIST) | column -t -s '~' 2>/dev/null || \
	 sed -n 's/^\([a-z]*\):.*## /  make \1: /p' $(MAKEFILE_LIST)

demo: $(READY)  ## a whole thread against embedded mail servers, narrated, in under a minute
	@$(BIN)/inwriting demo

test: $(READY)  ## all tests; journeys run on Dovecot and Postfix where they are installed
	@for server in dovecot postfix; do \
	  command -v $$server >/dev/null && continue; \
	  if [ -n "$$INWRITING_CI" ]; then echo "make test: $$server must be installed where INWRITING_CI is set" >&2; exit 1; fi; \
	  echo "make test: $$server is not installed, its journeys run on the embedded servers instead"; \
	done
	$(BIN)/python -m pytest -q -n $(JOBS) --maxprocesses 8 $(ARGS)

check: lint types layers migrations package  ## what CI adds to the tests

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy src

layers: $(READY)
	$(BIN)/lint-imports --no-logo

migrations: $(READY)
	$(BIN)/python -m pytest -q tests/store/test_migrations.py

package: $(READY)
	.ci/package $(BIN)/python

bench: $(READY)  ## the mail path against its floor, stage by stage
	$(BIN)/python bench/mailpath.py $(ARGS)

pins:  ## resolve pyproject.toml again into requirements*.txt (needs uv; UPGRADE=--upgrade for newer releases)
	$(UV) pip compile -q $(UPGRADE) --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --no-emit-index-url --no-emit-find-links pyproject.toml -o requirements.txt
	$(UV) pip compile -q $(UPGRADE) --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --no-emit-index-url --no-emit-find-links -c requirements.txt --extra dev \
	  pyproject.toml -o requirements-dev.txt

clean:  ## remove the environment and everything built
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

# An environment that somebody else made is used as it is; only what differs from the pins is installed.
$(READY): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "inwriting needs Python 3.11 or newer: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)" >&2; exit 1; }
	@[ -x $(BIN)/python ] || $(PYTHON) -m venv $(VENV) || \
	  { echo "Python has no venv module here; on Debian and Ubuntu: apt-get install python3-venv" >&2; rm -rf $(VENV); exit 1; }
	$(PIP) install -q --require-hashes -r requirements-dev.txt
	$(PIP) install -q --no-deps --no-build-isolation -e .
	@touch $@
