# Two commands matter: make run, make test. make help lists the rest.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.NOTPARALLEL:
.DEFAULT_GOAL := help

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install
EXAMPLE := examples/xxa-mine-ban-act.txt
PROFILE := examples/xxa-profile.yml
# Languages whose lexicon is written; what article9 is measured on.
LANGUAGES := en,fr,es
LAWS := $(wildcard ../shared/laws)
EVALUATE = $(BIN)/python ../shared/evaluate.py $(LAWS) --command "$(BIN)/article9 check" --language $(LANGUAGES)
COMPARE = $(BIN)/python bench/compare_accuracy.py bench/accuracy.json build/accuracy.json

.PHONY: run test check lint quick eval bench accuracy golden evaluation wheel docs messages docs-check system lock help clean

run: $(VENV)/.run ## read the worked example: the main job, on screen
	$(BIN)/article9 check $(EXAMPLE) --profile $(PROFILE) || test $$? -eq 1  # 1: something is to consider

test: system $(VENV)/.all lint wheel evaluation ## everything: lint, wheel, evaluation, tests
	$(BIN)/pytest -n 2 --cov --cov-report=term

check: $(VENV)/.run ## read a law of yours: make check LAW=path/to/law.txt
	@test -n "$(LAW)" || { echo "Say which text: make check LAW=path/to/law.txt" >&2; exit 2; }
	$(BIN)/article9 check "$(LAW)" || test $$? -eq 1

lint: $(VENV)/.all ## format, rules, types, imports, knowledge files
	$(BIN)/ruff format --check . && $(BIN)/ruff check .
	$(BIN)/mypy && $(BIN)/lint-imports --no-logo && $(BIN)/yamllint --strict .
	$(BIN)/article9 knowledge check

quick: $(VENV)/.all ## the core tests, under a minute
	$(BIN)/pytest -n 2 -q -m "not slow" tests/law tests/checking tests/record tests/documents

eval: $(VENV)/.all ## figures for each requirement on the labelled laws, and every miss
	@test -n "$(LAWS)" || { echo "The labelled laws are not here (../shared/laws)." >&2; exit 2; }
	$(EVALUATE) --by requirement --misses

accuracy: build/accuracy.json ## write the figures of now to bench/accuracy.json; the diff is the review
	$(COMPARE) --write

golden: $(VENV)/.all ## write what writers put out anew to tests/golden; the diff is the review
	$(BIN)/python -m tests.documents.markup.golden
	$(BIN)/python -m tests.documents.writers.golden
	$(BIN)/python -m tests.usecases.reporting.golden

evaluation: $(if $(LAWS),build/accuracy.json)
	@$(if $(LAWS),$(COMPARE),echo "Evaluation: not run, because ../shared/laws is not here.")

# Evaluated anew each time. It exits 1 if a law failed: that is a figure, which the comparison reads.
.PHONY: build/accuracy.json
build/accuracy.json: $(VENV)/.all
	mkdir -p build && rm -f $@
	$(EVALUATE) --json $@ || test -f $@

bench: $(VENV)/.all ## speed and memory; a plain search over the labelled laws beside article9
	$(BIN)/python -m bench.speed --command "$(BIN)/article9"
	@for one in dossier reports figures_import; do $(BIN)/python -m bench.$$one; done
	@$(if $(LAWS),$(BIN)/python -m bench.bm25 $(LAWS) --command "$(BIN)/article9",echo "No labelled laws.")

fuzz: $(VENV)/.all ## damaged files for each reader, twenty minutes in all (SECONDS_IN_ALL=1200)
	$(BIN)/python -m bench.fuzz --seconds $(or $(SECONDS_IN_ALL),1200)

wheel: $(VENV)/.all ## build the wheel, install it where nothing is, run the main job
	PYTHON="$(PYTHON)" PIP_BUILD="$(BIN)/python -m pip" .ci/wheel $(EXAMPLE)

messages: $(VENV)/.all ## write the files of translations anew, new sentences empty
	$(BIN)/python docs/messages.py

docs: $(VENV)/.all ## write docs/reference anew from the code and the knowledge files
	$(BIN)/python docs/generate.py

docs-check: $(VENV)/.all ## the reference is fresh; links, decisions and commands are right
	$(BIN)/python docs/generate.py --check
	$(BIN)/pytest -q tests/docs

system: ## Debian packages of requirements/debian.txt; the only target that calls apt
	@.ci/system requirements/debian.txt

lock: ## choose versions anew and write requirements/*.txt (UPGRADE=--upgrade for newer ones)
	.ci/lock $(UPGRADE)

clean: ## remove what make has made
	rm -rf $(VENV) build dist src/*.egg-info .coverage htmlcov
	rm -rf .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# Stamps: an environment is touched again only if its lock or pyproject.toml has changed. The
# package is installed in place, so that a change in src needs no installation.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit("article9 needs Python 3.11 or newer: make PYTHON=python3.11" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run $(VENV)/.all: $(VENV)/.%: requirements/%.txt pyproject.toml | $(BIN)/python
	$(PIP) --require-hashes -r $<
	$(PIP) --no-deps --no-build-isolation --editable .
	touch $@
