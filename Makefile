# make graph   builds the example graph; make test checks everything. Nothing is installed outside .venv.
# Another Python: make graph PYTHON=python3.12

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: help graph test clean

help:
	@echo 'make graph   install kg into .venv and build the graph of seeds/ in output/'
	@echo 'make test    install the test tools too and run every check'
	@echo 'make clean   remove .venv and all caches; output/ stays'
	@echo 'PYTHON=...   names the Python to use (3.11 or newer), e.g. make graph PYTHON=python3.12'

graph: $(VENV)/.kg
	@$(BIN)/kg build seeds/ -o output/
	@echo 'The graph (RDF, Turtle): output/graph.ttl'
	@echo 'The picture (PNG):       output/graph.png'
	@echo 'Try next:                $(BIN)/kg show output/graph.ttl Iran'

# Two numpy processes share two cores best with one thread each.
test: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python -m mypy
	$(BIN)/lint-imports --no-cache
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n 2

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist
	find kg scripts tests training -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps say what is installed, so that a second call installs nothing.
$(VENV)/.made:
	@command -v "$(PYTHON)" >/dev/null 2>&1 || \
	  { echo "kg needs Python 3.11 or newer, and there is no $(PYTHON) here; name one with PYTHON=..." >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "kg needs Python 3.11 or newer, and $(PYTHON) is older; name another with PYTHON=..." >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "kg needs Python's venv module, and $(PYTHON) lacks it (on Debian and Ubuntu: install python3-venv)" >&2; exit 1; }
	@"$(PYTHON)" -m venv $(VENV)
	@touch $@

$(VENV)/.kg: $(VENV)/.made pyproject.toml
	@echo 'Installing kg into $(VENV); the first time takes a few minutes.'
	@$(PIP) install --quiet -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.made pyproject.toml
	@echo 'Installing kg and its test tools into $(VENV); the first time takes a few minutes.'
	@$(PIP) install --quiet -e '.[dev]'
	@touch $(VENV)/.kg $@
