# Two commands on a fresh machine (Python 3.11 and make): `make run` and `make test`.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
DB ?= minutebook.db
PORT ?= 8001
INBOX ?= inbox
PREFECT_PORT ?= 4200

.PHONY: setup run up down test lint lock clean

setup: $(VENV)/.installed

# uv installs from the hash-pinned file in seconds and compiles bytecode, which halves the time of every import.
$(VENV)/.installed: requirements.txt pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Minutebook needs Python 3.11; name yours with: make $(MAKECMDGOALS) PYTHON=/path/to/python3.11"; exit 2; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "uv>=0.9"
	$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes --compile-bytecode requirements.txt
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --editable .
	touch $@

run: setup
	$(BIN)/minutebook ingest corpus --db $(DB)
	$(BIN)/minutebook serve --db $(DB) --port $(PORT)

# Prefect's server, the deployments inbox, scrape and watch, and the register, in the background and on this machine only.
up: setup
	$(BIN)/python -m flows.standing up --db $(DB) --inbox $(INBOX) $(if $(filter command line environment,$(origin PORT)),--port $(PORT)) $(if $(filter command line environment,$(origin PREFECT_PORT)),--prefect-port $(PREFECT_PORT))

down: setup
	$(BIN)/python -m flows.standing down

test: setup lint
	$(BIN)/python -m pytest

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# For the oldest Python 3.11 in wide use, Debian 12's. Addresses of a package index never enter the file: plain pip and uv both install from it.
lock:
	$(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-header --python-version 3.11.2 --extra dev --output-file requirements.txt pyproject.toml

clean:
	rm -rf $(VENV) $(DB) $(DB)-wal $(DB)-shm
